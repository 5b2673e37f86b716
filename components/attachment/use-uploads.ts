"use client";

import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { useTryingAgain, type Way } from "@/components/message/use-trying-again";
import { type SendFailure, type Stop, sendFile } from "./send-file";
import { type Kept, newUpload, type Upload, uploadOf } from "./upload";

const AT_ONCE = 3;

type Options = {
  /** What was there before, in a draft. */
  initial: Kept[];
  onChange: (uploads: Upload[]) => void;
  onDone: (upload: Upload) => void;
  /** It lost its connection, and goes on by itself. */
  onHeld: (upload: Upload) => void;
  onFailed: (upload: Upload, failure: SendFailure) => string;
};

/**
 * The files of one uploader: a few are sent at a time, each can be paused, stopped, sent again, moved and removed. What lost
 * its connection goes on by itself.
 */
export function useUploads({ initial, onChange, onDone, onHeld, onFailed }: Options) {
  const [uploads, setUploads] = useState<Upload[]>(() => initial.map(uploadOf));
  const stops = useRef(new Map<string, Stop>());
  const ears = useRef({ onDone, onHeld, onFailed });
  useEffect(() => {
    ears.current = { onDone, onHeld, onFailed };
  });

  const patch = (id: string, change: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)));

  const initially = useRef(uploads);
  const goOn = useEffectEvent(() => {
    if (uploads === initially.current) return;
    onChange(uploads);
    const free = Math.max(0, AT_ONCE - stops.current.size);
    for (const upload of uploads.filter(({ state }) => state === "waiting").slice(0, free)) start(upload);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the list may be somebody's turn
  useEffect(() => goOn(), [uploads]);
  useEndings(stops, uploads);
  useTryingAgain(
    wayOf(uploads),
    useCallback(() => setUploads(outOfHold), []),
  );

  function start(upload: Upload) {
    if (!upload.file || stops.current.has(upload.id)) return;
    const { id } = upload;
    const stop = sendFile(upload.file, {
      onProgress: (sent) => patch(id, { sent, lost: false }),
      onDone: ({ file_location, is_image }) => {
        stops.current.delete(id);
        patch(id, { state: "done", sent: 1, address: file_location, isImage: is_image === 1 });
        ears.current.onDone(upload);
      },
      onFailed: (failure) => {
        stops.current.delete(id);
        if (failure.is === "open" && !failure.signedOut) hold(upload);
        else patch(id, { state: "failed", problem: ears.current.onFailed(upload, failure) });
      },
    });
    stops.current.set(id, stop);
    patch(id, { state: "sending" });
  }

  function hold(upload: Upload) {
    patch(upload.id, { state: "held", lost: true });
    if (!upload.lost) ears.current.onHeld(upload);
  }

  function stop(id: string, how?: "for good") {
    stops.current.get(id)?.(how);
    stops.current.delete(id);
  }

  return {
    uploads,
    add: (files: File[]) => {
      const added = files.map(newUpload);
      setUploads((all) => [...all, ...added]);
    },
    retry: (id: string) => patch(id, { state: "waiting", problem: undefined }),
    pause: (id: string) => {
      stop(id);
      patch(id, { state: "paused" });
    },
    remove: (id: string) => {
      stop(id, "for good");
      setUploads((all) => all.filter((one) => one.id !== id));
    },
    move: (id: string, to: number) => setUploads((all) => moved(all, id, to)),
  };
}

/** Whether files are on their way, held up by a lost connection, or neither. */
function wayOf(uploads: Upload[]): Way {
  if (uploads.some(({ state }) => state === "held")) return "held";
  return uploads.some(({ state }) => state === "waiting" || state === "sending") ? "going" : "clear";
}

function outOfHold(uploads: Upload[]): Upload[] {
  if (wayOf(uploads) !== "held") return uploads;
  return uploads.map((one) => (one.state === "held" ? { ...one, state: "waiting" } : one));
}

/** Leaving with files on their way asks first; once left, they are stopped and their previews given back. */
function useEndings(stops: { current: Map<string, Stop> }, uploads: Upload[]) {
  const previews = useRef(new Set<string>());
  useEffect(() => {
    const shown = new Set(uploads.flatMap(({ preview }) => preview ?? []));
    for (const preview of previews.current) if (!shown.has(preview)) URL.revokeObjectURL(preview);
    previews.current = shown;
  }, [uploads]);
  useEffect(() => {
    const running = stops.current;
    const ask = (event: BeforeUnloadEvent) => {
      if (running.size > 0) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
      for (const stop of running.values()) stop();
      running.clear();
    };
  }, [stops]);
}

function moved(all: Upload[], id: string, to: number): Upload[] {
  const one = all.find((upload) => upload.id === id);
  if (!one || to < 0 || to >= all.length) return all;
  const rest = all.filter((upload) => upload !== one);
  return [...rest.slice(0, to), one, ...rest.slice(to)];
}
