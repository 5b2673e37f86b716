"use client";

import { type IconNode, Mic, Pause, RotateCcw, SendHorizontal, Square, X } from "lucide";
import { useCallback, useEffect, useRef } from "react";
import { clock } from "@/components/attachment/clock";
import { Button, type Look } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { ConversationWords } from "./conversation";
import { LONGEST } from "./record";
import { useAskBeforeLeaving } from "./use-ask-before-leaving";
import { type Take, useRecording } from "./use-recording";

type Props = { words: ConversationWords; onSend: (sound: File) => void; onClose: () => void };

/** Records a voice message: how long and how loud it is, a pause, and a hearing before it is sent. */
export default function VoiceRecorder({ words, onSend, onClose }: Props) {
  const { take, pause, resume, stop, again } = useRecording();
  const { voice } = words;
  const running = take.state === "recording" || take.state === "paused";
  const unsent = running || take.state === "recorded";
  useAskBeforeLeaving(useCallback(() => unsent, [unsent]));
  const panel = useRef<HTMLElement>(null);
  const stage = running ? "running" : take.state;
  // What was pressed is gone with each stage: whoever uses a keyboard goes on in what has come instead.
  useEffect(() => {
    if (stage !== "asking") panel.current?.querySelector("button")?.focus();
  }, [stage]);

  return (
    <section
      ref={panel}
      aria-label={voice.title}
      className="space-y-3 rounded-xl border border-line bg-sunken p-3"
    >
      {"seconds" in take && <Gauge {...take} />}
      {take.state === "trouble" ? (
        <p role="alert" className="font-medium text-bad">
          {voice.trouble[take.trouble]}
        </p>
      ) : (
        <p role="status">{take.state === "recorded" && take.full ? voice.longest : voice[take.state]}</p>
      )}
      {take.state === "recorded" && (
        // biome-ignore lint/a11y/useMediaCaption: nobody writes captions for what they have just said
        <audio src={take.address} controls aria-label={voice.listen} className="h-12 w-full max-w-sm" />
      )}
      <div className="flex flex-wrap gap-2">
        {running && <Do look="primary" of={Square} label={voice.stop} act={stop} />}
        {take.state === "recording" && <Do of={Pause} label={voice.pause} act={pause} />}
        {take.state === "paused" && <Do of={Mic} label={voice.resume} act={resume} />}
        {take.state === "recorded" && (
          <Do
            look="primary"
            of={SendHorizontal}
            label={voice.send}
            act={() => onSend(fileOf(take.sound, voice.file))}
          />
        )}
        {take.state === "recorded" && <Do of={RotateCcw} label={voice.again} act={again} />}
        {take.state === "trouble" && <Do of={RotateCcw} label={words.retry} act={again} />}
        <Do look="quiet" of={X} label={unsent ? voice.cancel : voice.close} act={onClose} />
      </div>
    </section>
  );
}

/** How long it is, how long it can be, and how loud it is just now; the words beside it say whether it runs. */
function Gauge({ state, seconds, level }: Extract<Take, { seconds: number }>) {
  return (
    <div className="flex items-center gap-3">
      <span
        aria-hidden
        className={`size-3 shrink-0 rounded-full ${state === "recording" ? "bg-bad motion-safe:animate-pulse" : "border border-edge"}`}
      />
      <p className="shrink-0 tabular-nums">
        <span className="text-lg font-medium">{clock(seconds)}</span>
        <span className="text-sm text-soft"> / {clock(LONGEST)}</span>
      </p>
      <div aria-hidden className="h-2 min-w-0 flex-1 overflow-hidden rounded-full border border-edge bg-card">
        <div
          className="h-full origin-left bg-accent transition-transform duration-100"
          style={{ transform: `scaleX(${level})` }}
        />
      </div>
    </div>
  );
}

type DoProps = { look?: Look; of: IconNode; label: string; act: () => void };

function Do({ look = "secondary", of, label, act }: DoProps) {
  return (
    <Button look={look} onClick={act}>
      <Icon of={of} size={18} />
      {label}
    </Button>
  );
}

/** The recording as a file to send, named after the moment: several of a thread are told apart by it. */
function fileOf(sound: Blob, name: string): File {
  const at = new Date();
  const [hour, minute] = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, "0"));
  const ending = sound.type.startsWith("audio/mp4") ? "m4a" : "webm";
  return new File([sound], `${name} ${hour}.${minute}.${ending}`, { type: sound.type });
}
