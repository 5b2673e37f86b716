"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { OrderActs } from "@/components/order/acts";
import { type Chosen, inLineAgain, keep, type Outgoing, outgoingOf, readKept, release } from "./outgoing";
import { uploadFile } from "./upload-file";

type Options = {
  orderId: number;
  /** Where unsent words are kept in this browser. */
  place: string;
  /** The newest message that the server has drawn. */
  newest: number;
  send: OrderActs["send_message"];
  lost: string;
};

const PATIENCE_MS = 30_000;

/**
 * Messages on their way, one after the other in the order in which they were written. A refused one stays with its
 * reason and lets the next ones pass; a lost connection stops all until it is back or somebody tries again.
 */
export function useOutbox({ orderId, place, newest, send, lost }: Options) {
  const list = useRef<Outgoing[]>([]);
  const [items, setItems] = useState<Outgoing[]>([]);
  const running = useRef(false);

  const update = useCallback(
    (next: Outgoing[]) => {
      list.current = next;
      setItems(next);
      keep(place, next);
    },
    [place],
  );
  const change = useCallback(
    (key: string, changed: Partial<Outgoing>) =>
      update(list.current.map((item) => (item.key === key ? { ...item, ...changed } : item))),
    [update],
  );

  /** Whether the way is free for the next one. */
  const deliver = useCallback(
    async (item: Outgoing): Promise<boolean> => {
      try {
        const content = item.file ? await upload(item.file) : { type: "text" as const, address: item.text };
        if (!content) return true;
        change(item.key, { state: "sending" });
        const draft = { comm_order_id: orderId, message_type: content.type, content: content.address };
        const result = await within(PATIENCE_MS, send(draft, item.key));
        if (result.ok) change(item.key, { state: "sent", id: result.value.id });
        else change(item.key, { state: "failed", problem: result.message, refused: true });
        return true;
      } catch {
        // Expected: the connection broke off. Nothing is sent twice: the key stays the same.
        change(item.key, { state: "failed", problem: lost, refused: false });
        return false;
      }

      async function upload(file: File): Promise<Outgoing["uploaded"]> {
        if (item.uploaded) return item.uploaded;
        change(item.key, { state: "uploading", progress: 0 });
        const answer = await uploadFile(file, (progress) => change(item.key, { progress }));
        if (!answer.ok) {
          change(item.key, { state: "failed", problem: answer.message, refused: true });
          return undefined;
        }
        const { is_image, file_location } = answer.attachment;
        const uploaded = { type: is_image === 1 ? "image" : "file", address: file_location } as const;
        change(item.key, { uploaded });
        return uploaded;
      }
    },
    [change, orderId, send, lost],
  );

  const run = useCallback(async () => {
    if (running.current) return;
    running.current = true;
    for (let free = true; free; ) {
      const next = list.current.find(({ state }) => state === "waiting");
      free = next !== undefined && (await deliver(next));
    }
    running.current = false;
  }, [deliver]);

  const retry = useCallback(
    (key?: string) => {
      update(inLineAgain(list.current, key));
      run();
    },
    [update, run],
  );

  useEffect(() => {
    const kept = readKept(place);
    if (kept.length > 0) update(kept.map((item) => ({ ...item, problem: lost })));
  }, [place, update, lost]);

  useEffect(() => {
    const back = () => retry();
    window.addEventListener("online", back);
    return () => window.removeEventListener("online", back);
  }, [retry]);

  // What the server has drawn by now need not be shown twice.
  useEffect(() => {
    const drawn = list.current.filter(({ id }) => id !== undefined && id <= newest);
    if (drawn.length === 0) return;
    drawn.forEach(release);
    update(list.current.filter((item) => !drawn.includes(item)));
  }, [newest, update]);

  return {
    items: items.filter(({ id }) => id === undefined || id > newest),
    retry,
    discard: (key: string) => update(list.current.filter((item) => item.key !== key)),
    post: (text: string, files: Chosen[]) => {
      update([...inLineAgain(list.current), ...outgoingOf(text, files)]);
      run();
    },
  };
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error("no answer in time")), ms),
  );
  return Promise.race([work, late]);
}
