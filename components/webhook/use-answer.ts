"use client";

import { useState } from "react";
import type { ActionResult } from "@/schemas/common";

/**
 * Asks a server action and keeps what it answered: a value, or the sentence that refuses.
 * @param lost the sentence for when no answer arrives
 */
export function useAnswer<I, T>(act: (input: I) => Promise<ActionResult<T>>, lost: string) {
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState("");

  /** Null when it was refused. */
  async function ask(input: I): Promise<T | null> {
    setPending(true);
    setRefusal("");
    try {
      const result = await act(input);
      if (result.ok) return result.value;
      setRefusal(result.message);
    } catch {
      // Expected: the connection broke off, or the server was started anew.
      setRefusal(lost);
    } finally {
      setPending(false);
    }
    return null;
  }

  return { ask, pending, refusal };
}
