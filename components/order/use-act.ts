"use client";

import { useRef, useState } from "react";
import type { ActionResult, FieldErrors } from "@/schemas/common";
import { newKey } from "./new-key";

export type Refused = { message: string; kind: string; fields: FieldErrors };

/**
 * Runs a server action once however often it is clicked: while no answer has arrived, the same input goes out under
 * the same key, and the server answers a repetition with the first reply.
 * @param lost the sentence for when no answer arrives
 */
export function useAct<I>(act: (input: I, key?: string) => Promise<ActionResult<unknown>>, lost: string) {
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const last = useRef({ key: "", input: "" });

  /** Null when it was done. */
  async function run(input: I): Promise<Refused | null> {
    const written = JSON.stringify(input);
    if (last.current.input !== written) last.current = { key: newKey(), input: written };
    setPending(true);
    setRefused(null);
    const outcome = await outcomeOf(act(input, last.current.key));
    if (outcome?.kind !== "lost") last.current = { key: "", input: "" };
    setRefused(outcome);
    setPending(false);
    return outcome;
  }

  async function outcomeOf(answer: Promise<ActionResult<unknown>>): Promise<Refused | null> {
    try {
      const result = await answer;
      return result.ok ? null : { ...result, fields: result.fields ?? {} };
    } catch {
      // Expected: the connection broke off, or the server was started anew.
      return { message: lost, kind: "lost", fields: {} };
    }
  }

  return { run, pending, refused };
}
