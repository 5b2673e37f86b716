import { writeFile } from "node:fs/promises";

/** What a bowl says when somebody flicks it with a fingernail: a whole one sings. */
export type DemoSound = {
  name: string;
  /** Its deepest tone, in Hertz: small bowls are higher. */
  pitch: number;
};

const RATE = 22_050;
const SECONDS = 2.6;
/** When it is flicked, in seconds. */
const FLICKS = [0.05, 0.95];
/** The tones of a bowl over its deepest, how loud each is, and in how many seconds it dies away. */
const TONES = [
  [1, 0.5, 0.55],
  [2.52, 0.3, 0.32],
  [4.43, 0.16, 0.18],
  [6.71, 0.08, 0.09],
] as const;

/** Writes the sound as a WAV file. */
export async function writeSound({ pitch }: DemoSound, file: string): Promise<void> {
  const samples = new Int16Array(RATE * SECONDS).map((_, at) => 20_000 * loudnessAt(at / RATE, pitch));
  await writeFile(file, Buffer.concat([headerFor(samples.byteLength), Buffer.from(samples.buffer)]));
}

function loudnessAt(second: number, pitch: number): number {
  return FLICKS.filter((flick) => second >= flick)
    .flatMap((flick) => TONES.map((tone) => toneAt(second - flick, pitch, tone)))
    .reduce((sum, tone) => sum + tone, 0);
}

function toneAt(since: number, pitch: number, [over, loud, fades]: (typeof TONES)[number]): number {
  return loud * Math.exp(-since / fades) * Math.sin(2 * Math.PI * pitch * over * since);
}

/** RIFF's 44 bytes: one channel of 16 bits. */
function headerFor(bytes: number): Buffer {
  const header = Buffer.alloc(44);
  header.write("RIFF");
  header.writeUInt32LE(36 + bytes, 4);
  header.write("WAVEfmt ", 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(RATE, 24);
  header.writeUInt32LE(RATE * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write("data", 36);
  header.writeUInt32LE(bytes, 40);
  return header;
}
