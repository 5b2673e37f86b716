"use client";

import { useEffect, useRef, useState } from "react";
import { LONGEST, type Recording, record, type Trouble, troubleOf } from "./record";

/** How far a recording has come. Of one that is done: its bytes, and an address to hear them by. */
export type Take =
  | { state: "asking" }
  | { state: "recording" | "paused"; seconds: number; level: number }
  | { state: "recorded"; sound: Blob; address: string; full: boolean }
  | { state: "trouble"; trouble: Trouble };

const ASKING = { state: "asking" } as const;

/** Records from the moment it is drawn; what was not sent is gone with it, and the microphone is let go. */
export function useRecording() {
  const [take, setTake] = useState<Take>(ASKING);
  const [attempt, setAttempt] = useState(0);
  const running = useRef<Recording>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every attempt begins anew
  useEffect(() => {
    const leaving = new AbortController();
    let address = "";
    let length = 0;
    setTake(ASKING);
    const ears = {
      onTime: (seconds: number, level: number) => {
        length = seconds;
        setTake((now) => (now.state === "recording" ? { ...now, seconds, level } : now));
      },
      onDone: (sound: Blob) => {
        address = URL.createObjectURL(sound);
        setTake({ state: "recorded", sound, address, full: length >= LONGEST });
      },
    };
    record(ears, leaving.signal).then(
      (recording) => {
        running.current = recording;
        setTake({ state: "recording", seconds: 0, level: 0 });
      },
      (thrown) => leaving.signal.aborted || setTake({ state: "trouble", trouble: troubleOf(thrown) }),
    );
    return () => {
      leaving.abort();
      running.current = null;
      URL.revokeObjectURL(address);
    };
  }, [attempt]);

  useAsking(take);
  return {
    take,
    pause: () => {
      running.current?.pause();
      setTake((now) => (now.state === "recording" ? { ...now, state: "paused", level: 0 } : now));
    },
    resume: () => {
      running.current?.resume();
      setTake((now) => (now.state === "paused" ? { ...now, state: "recording" } : now));
    },
    stop: () => running.current?.stop(),
    again: () => setAttempt((now) => now + 1),
  };
}

/** Whoever leaves the page with a recording that was not sent is asked first. */
function useAsking({ state }: Take): void {
  const unsent = state === "recording" || state === "paused" || state === "recorded";
  useEffect(() => {
    if (!unsent) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsent]);
}
