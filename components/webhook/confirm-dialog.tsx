"use client";

import type { ReactNode } from "react";
import { useWords } from "@/i18n/words";
import { Button, type Look } from "../ui/button";
import { Dialog } from "../ui/dialog";

type Props = {
  open: boolean;
  title: string;
  children: ReactNode;
  submit: { label: string; look?: Look; go: () => void };
  pending: boolean;
  refusal: string;
  onClose: () => void;
};

/** Says what will happen, and does it when one agrees. */
export function ConfirmDialog({ open, title, children, submit, pending, refusal, onClose }: Props) {
  const words = useWords("webhooks");
  return (
    <Dialog open={open} title={title} closeLabel={words("dialog.close")} onClose={onClose}>
      <p>{children}</p>
      <p role="alert" className="font-medium text-bad empty:hidden">
        {refusal}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" onClick={onClose}>
          {words("dialog.back")}
        </Button>
        <Button look={submit.look} disabled={pending} onClick={submit.go}>
          {pending ? words("dialog.pending") : submit.label}
        </Button>
      </div>
    </Dialog>
  );
}
