/** The longest recording, in seconds. */
export const LONGEST = 5 * 60;

/** Why nothing can be recorded; the words stand in `i18n/` under `order_page.composer.voice.trouble`. */
export type Trouble = "refused" | "missing" | "busy" | "unsupported";

/** What is being recorded; `stop` leads to `onDone`. */
export type Recording = { pause: () => void; resume: () => void; stop: () => void };

type Ears = {
  /** Ten times a second: how many seconds have been recorded, and how loud it is, 0 to 1. */
  onTime: (seconds: number, level: number) => void;
  onDone: (sound: Blob) => void;
};

/** The first is what most browsers write; the other one's owners play nothing else. */
const TYPES = ["audio/webm;codecs=opus", "audio/mp4"];
/** Of speech: a minute is a quarter of a megabyte. */
const BITS_PER_SECOND = 32_000;
const TICK_MS = 100;

/**
 * Asks for the microphone and records until it is stopped, or is as long as it may be. After an abort nothing is heard of
 * it. Rejects when it cannot: `troubleOf` says why.
 */
export async function record(ears: Ears, signal: AbortSignal): Promise<Recording> {
  if (typeof MediaRecorder === "undefined") throw new DOMException("", "NotSupportedError");
  const audio = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };
  const stream = await navigator.mediaDevices.getUserMedia({ audio });
  try {
    signal.throwIfAborted();
    return listen(stream, ears, signal);
  } catch (thrown) {
    letGo(stream);
    throw thrown;
  }
}

function listen(stream: MediaStream, { onTime, onDone }: Ears, signal: AbortSignal): Recording {
  const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
  const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: BITS_PER_SECOND });
  const stop = () => recorder.state !== "inactive" && recorder.stop();
  const meter = meterOf(stream);
  const watch = stopwatch();
  const timer = setInterval(() => {
    onTime(watch.seconds(), meter.level());
    if (watch.seconds() >= LONGEST) stop();
  }, TICK_MS);
  recorder.onstart = recorder.onresume = watch.go;
  recorder.onpause = watch.pause;
  // It comes in one piece: only then does a browser write into its head how long it is.
  recorder.ondataavailable = ({ data }) => signal.aborted || onDone(data);
  recorder.onstop = () => {
    clearInterval(timer);
    meter.close();
    letGo(stream);
  };
  signal.addEventListener("abort", stop);
  recorder.start();
  return { pause: () => recorder.pause(), resume: () => recorder.resume(), stop };
}

/** Until then the browser shows that it listens. */
function letGo(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Why `record` failed. */
export function troubleOf(thrown: unknown): Trouble {
  const name = thrown instanceof DOMException ? thrown.name : "";
  return TROUBLES[name as keyof typeof TROUBLES] ?? "unsupported";
}

const TROUBLES = {
  NotAllowedError: "refused",
  SecurityError: "refused",
  NotFoundError: "missing",
  OverconstrainedError: "missing",
  NotReadableError: "busy",
  AbortError: "busy",
} as const satisfies Record<string, Trouble>;

/** Measures how loud a stream is just now. */
function meterOf(stream: MediaStream) {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const wave = new Float32Array(analyser.fftSize);
  return {
    level(): number {
      analyser.getFloatTimeDomainData(wave);
      // Ears hear loudness by its ratio: without the root, speech would hardly move it.
      return Math.min(1, Math.sqrt(wave.reduce((most, at) => Math.max(most, Math.abs(at)), 0)));
    },
    close: () => void context.close(),
  };
}

/** Counts the seconds in which it runs. */
function stopwatch() {
  let before = 0;
  let since: number | null = null;
  const now = () => performance.now() / 1000;
  const seconds = () => before + (since === null ? 0 : now() - since);
  return {
    seconds,
    go: () => {
      since ??= now();
    },
    pause: () => {
      before = seconds();
      since = null;
    },
  };
}
