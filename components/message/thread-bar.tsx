"use client";

import { Search, X } from "lucide";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { inputClass } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import type { ThreadKind } from "@/domain/message";
import type { Messages } from "@/i18n/messages";
import { useThreadAddress } from "./use-thread-address";

type Props = {
  orderId: number;
  /** What is shown by itself. */
  show?: ThreadKind;
  find: string;
  /** How many messages were found, where words are looked for. */
  found: number | null;
  words: Messages["order_page"]["thread_bar"];
};

const CHOICES = [undefined, "files", "decisions"] as const;

/** Above the thread: all of it or a part by itself, and words to find in it. */
export function ThreadBar({ orderId, show, find, found, words }: Props) {
  const [finding, setFinding] = useState(find !== "");
  const [pending, go] = useThreadAddress(orderId);
  const opener = useRef<HTMLButtonElement>(null);
  // Whoever was led from what was found to its place is done with looking.
  useEffect(() => setFinding(find !== ""), [find]);

  function close() {
    setFinding(false);
    if (find) go({ show });
    requestAnimationFrame(() => opener.current?.focus());
  }
  return (
    <div
      aria-busy={pending}
      className="flex min-h-12 shrink-0 items-center gap-1 border-b border-line bg-card px-2 sm:px-4"
    >
      {finding ? (
        <Finder
          find={find}
          found={found}
          words={words}
          look={(text) => go({ show, find: text })}
          close={close}
        />
      ) : (
        <>
          <fieldset className="flex flex-1 gap-1">
            <legend className="sr-only">{words.show}</legend>
            {CHOICES.map((one) => (
              <button
                key={one ?? "all"}
                type="button"
                aria-pressed={one === show}
                onClick={() => go({ show: one })}
                className="inline-flex min-h-11 items-center rounded-lg px-3 text-soft hover:bg-sunken aria-pressed:font-medium aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-accent aria-pressed:decoration-2 aria-pressed:underline-offset-8"
              >
                {words[one ?? "all"]}
              </button>
            ))}
          </fieldset>
          <button
            ref={opener}
            type="button"
            onClick={() => setFinding(true)}
            className="grid size-11 shrink-0 place-items-center rounded-lg hover:bg-sunken"
          >
            <Icon of={Search} size={18} />
            <span className="sr-only">{words.find}</span>
          </button>
        </>
      )}
    </div>
  );
}

type FinderProps = Pick<Props, "find" | "found" | "words"> & {
  look: (text: string) => void;
  close: () => void;
};

function Finder({ find, found, words, look, close }: FinderProps) {
  const id = useId();
  const [typed, setTyped] = useState(find);
  function submit(event: FormEvent) {
    event.preventDefault();
    look(typed.trim());
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to every browser that is used
    <form role="search" onSubmit={submit} className="flex flex-1 items-center gap-2 py-1">
      <label htmlFor={id} className="sr-only">
        {words.find}
      </label>
      <input
        id={id}
        type="search"
        enterKeyHint="search"
        maxLength={200}
        // biome-ignore lint/a11y/noAutofocus: it appears because somebody has just asked for it
        autoFocus={find === ""}
        placeholder={words.find}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === "Escape" && close()}
        className={`${inputClass} min-w-0 flex-1 py-1.5`}
      />
      <p role="status" className="text-sm whitespace-nowrap text-soft empty:hidden">
        {found !== null && typed.trim() === find && words.found.replace("{count}", String(found))}
      </p>
      <button
        type="button"
        onClick={close}
        className="grid size-11 shrink-0 place-items-center rounded-lg hover:bg-sunken"
      >
        <Icon of={X} size={18} />
        <span className="sr-only">{words.close}</span>
      </button>
    </form>
  );
}
