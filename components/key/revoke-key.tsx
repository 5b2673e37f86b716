"use client";

import { useState } from "react";
import { useWords } from "@/i18n/words";
import type { KeyQuery } from "@/schemas/api-key";
import type { ActionResult } from "@/schemas/common";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";

type Props = {
  id: number;
  name: string;
  revoke: (input: KeyQuery) => Promise<ActionResult<unknown>>;
  onRevoked: () => void;
};

/** Ends a key, after asking once. */
export function RevokeKey({ id, name, revoke, onRevoked }: Props) {
  const words = useWords("keys");
  const site = useWords("site");
  const [open, setOpen] = useState(false);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState("");
  const title = words("revoke_named", { name });

  async function go() {
    setPending(true);
    setRefusal("");
    const result = await revoke({ id }).catch(() => ({ ok: false, message: words("lost") }) as const);
    setPending(false);
    if (!result.ok) return setRefusal(result.message);
    setOpen(false);
    onRevoked();
  }

  return (
    <>
      <Button look="danger" aria-label={title} onClick={() => setOpen(true)}>
        {words("revoke")}
      </Button>
      <Dialog open={open} title={title} closeLabel={site("close")} onClose={() => setOpen(false)}>
        <p>{words("revoke_text")}</p>
        <p role="alert" className="font-medium text-bad empty:hidden">
          {refusal}
        </p>
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="quiet" onClick={() => setOpen(false)}>
            {words("back")}
          </Button>
          <Button look="danger" disabled={pending} onClick={go}>
            {words(pending ? "revoking" : "revoke")}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
