"use client";

import { type ReactNode, useState } from "react";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import { Button, type Look } from "../ui/button";
import { Dialog } from "../ui/dialog";

type Props = {
  label: string;
  /** The whole of what is done, for the dialog's title and for those who hear the button. */
  title: string;
  look?: Look;
  go: () => Promise<ActionResult<unknown>>;
  onDone: () => void;
  children: ReactNode;
};

/** A button that says what will happen, and has it done when one agrees. */
export function AskFirst({ label, title, look = "secondary", go, onDone, children }: Props) {
  const words = useWords("staff");
  const site = useWords("site");
  const [open, setOpen] = useState(false);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState("");

  async function agree() {
    setPending(true);
    setRefusal("");
    const result = await go().catch(() => ({ ok: false, message: words("lost") }) as const);
    setPending(false);
    if (!result.ok) return setRefusal(result.message);
    setOpen(false);
    onDone();
  }

  return (
    <>
      <Button look={look} aria-label={title} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog open={open} title={title} closeLabel={site("close")} onClose={() => setOpen(false)}>
        <p>{children}</p>
        <p role="alert" className="font-medium text-bad empty:hidden">
          {refusal}
        </p>
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="quiet" onClick={() => setOpen(false)}>
            {words("back")}
          </Button>
          <Button look={look === "danger" ? "danger" : "primary"} disabled={pending} onClick={agree}>
            {pending ? words("pending") : label}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
