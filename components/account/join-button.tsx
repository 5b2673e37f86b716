"use client";

import { useState } from "react";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import { Button } from "../ui/button";
import { FormMessage } from "../ui/form-message";

type Props = {
  code: string;
  name: string;
  join: (input: { code: string }) => Promise<ActionResult<unknown>>;
};

/** Accepts an invitation with the account that is signed in, and leads to the desk. */
export function JoinButton({ code, name, join }: Props) {
  const words = useWords("staff");
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState("");

  async function go() {
    setPending(true);
    setRefusal("");
    const result = await join({ code }).catch(() => ({ ok: false, message: words("lost") }) as const);
    if (result.ok) return window.location.assign("/desk");
    setPending(false);
    setRefusal(result.message);
  }

  return (
    <>
      <FormMessage kind="bad">{refusal}</FormMessage>
      <Button disabled={pending} onClick={go}>
        {pending ? words("join.going") : words("join.go_as", { name })}
      </Button>
    </>
  );
}
