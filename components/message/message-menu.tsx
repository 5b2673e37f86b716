"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { changeBlocked, type MessageChange, type SentMessage } from "@/domain/message";
import type { Messages } from "@/i18n/messages";
import { type Named, useThreadActs } from "./thread-acts";

type Props = {
  message: Named;
  words: Messages["order_page"]["message_menu"];
  /** Of one's own: what decides what may be done with it, and what it says where that may be edited. */
  own?: { sent: SentMessage; text?: string };
  /** Of one of several pictures: in its corner, and reached from it by Tab. */
  onPicture?: boolean;
};

/** What may be done with a message, beside it: seen under the pointer and with the focus on either, and always where one touches. */
export function MessageMenu({ message, words, own, onPicture }: Props) {
  const { answer, change } = useThreadActs();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!answer) return null;
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className="shrink-0">
      <button
        ref={button}
        type="button"
        // The message opens it by Enter, so that Tab leads past a hundred of them.
        tabIndex={onPicture ? undefined : -1}
        aria-haspopup="menu"
        aria-label={`${words.open} ${message.words.slice(0, 60)}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className={`grid size-11 place-items-center rounded-lg hover:bg-sunken hover:text-ink ${onPicture ? "bg-card text-ink shadow-card" : "text-soft"} focus-visible:opacity-100 group-hover/part:opacity-100 group-focus/part:opacity-100 [@media(hover:hover)]:opacity-0 aria-expanded:opacity-100 ${open ? "[anchor-name:--message-menu]" : ""}`}
      >
        <span aria-hidden className="text-xl leading-none font-bold">
          ⋮
        </span>
      </button>
      {open && (
        <Menu label={words.open} onClose={() => setOpen(false)}>
          <Item
            onClick={() => {
              close();
              answer(message);
            }}
          >
            {words.answer}
          </Item>
          {changesTo(own?.sent).map((kind) => (
            <Item
              key={kind}
              onClick={() => {
                close();
                change({ kind, id: message.id, text: own?.text });
              }}
            >
              {words[kind]}
            </Item>
          ))}
        </Menu>
      )}
    </div>
  );
}

/** What may be done with it at this moment: the page may have been open for a while. */
function changesTo(sent?: SentMessage): MessageChange[] {
  if (!sent) return [];
  const asks = { userId: sent.senderId, at: Date.now() / 1000 };
  return (["edit", "delete"] as const).filter((change) => changeBlocked(change, sent, asks) === null);
}

type MenuProps = { label: string; onClose: () => void; children: ReactNode };

/** The platform's own popover, which closes on Escape and on a click beside it; the arrows go up and down in it. */
function Menu({ label, onClose, children }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.showPopover();
    menu.current?.querySelector("button")?.focus();
  }, []);
  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      // By ourselves: the platform would tell of it a moment later, when the next key may have opened it again.
      event.preventDefault();
      menu.current?.hidePopover();
      onClose();
    }
    if (event.key === "Tab") onClose();
    if (!step || !menu.current) return;
    event.preventDefault();
    const items = [...menu.current.querySelectorAll("button")];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    items.at((at + step) % items.length)?.focus();
  }
  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      onToggle={({ newState }) => newState === "closed" && onClose()}
      onKeyDown={onKeyDown}
      className="m-auto min-w-40 rounded-xl border border-line bg-card p-1 text-ink shadow-card supports-[position-area:top]:inset-auto supports-[position-area:top]:m-1 [position-anchor:--message-menu] [position-area:top] [position-try-fallbacks:flip-block,flip-inline]"
    >
      {children}
    </div>
  );
}

function Item({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <button
      type="button"
      role="menuitem"
      onClick={onClick}
      className="flex min-h-11 w-full items-center rounded-lg px-3 text-left hover:bg-sunken"
    >
      {children}
    </button>
  );
}
