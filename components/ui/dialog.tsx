"use client";

import { X } from "lucide";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Icon } from "./icon";

type Props = {
  open: boolean;
  title: ReactNode;
  closeLabel: string;
  onClose: () => void;
  /** Fills the window, for pictures. */
  wide?: boolean;
  children: ReactNode;
};

/** The platform's own modal dialog: it traps focus, closes on Escape, and gives focus back to where it was. */
export function Dialog({ open, title, closeLabel, onClose, wide = false, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!open || !dialog) return;
    dialog.showModal();
    return () => dialog.close();
  }, [open]);
  useEffect(() => {
    const dialog = ref.current;
    // Whoever waits for the end of a dialog listens to the document, which hears nothing of one that has left the page by then.
    dialog?.addEventListener("close", () => dialog.isConnected || document.dispatchEvent(new Event("close")));
  }, []);

  // The platform tells of it only a moment later: whoever has it open again by then keeps it.
  function shut() {
    ref.current?.close();
    onClose();
  }

  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      // Of a file chooser in it, the same is told.
      onCancel={(event) => event.target === event.currentTarget && shut()}
      onClose={(event) => open && !event.currentTarget.open && onClose()}
      // A click on the dialog itself, and not on what is in it, is a click on its backdrop.
      onClick={(event) => event.target === event.currentTarget && shut()}
      onKeyDown={() => {}}
      className={`m-auto max-h-[92dvh] rounded-2xl border border-line bg-card p-0 shadow-card backdrop:bg-[rgb(20_15_10/0.55)] ${wide ? "h-[92dvh] w-[96vw]" : "w-[min(34rem,94vw)]"}`}
    >
      {open && (
        <div className={`flex flex-col gap-4 p-5 ${wide ? "h-full" : ""}`}>
          <div className="flex items-start justify-between gap-4">
            <h2 id={titleId} className="text-xl">
              {title}
            </h2>
            <button
              type="button"
              onClick={shut}
              className="-m-2 grid size-11 shrink-0 place-items-center rounded-lg hover:bg-sunken"
            >
              <Icon of={X} size={20} />
              <span className="sr-only">{closeLabel}</span>
            </button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
