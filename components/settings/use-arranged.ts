"use client";

import { useState } from "react";
import type { ActionResult } from "@/schemas/common";

/**
 * A list as it was put, until the server has it; what is refused is taken back.
 * @param lost what is said when no answer came
 * @returns the ids in order, what was done and what was refused in words, and how to do something, with the order that it makes
 */
export function useArranged(present: number[], lost: string) {
  const [wanted, setWanted] = useState<number[]>();
  const [said, setSaid] = useState("");
  const [refused, setRefused] = useState("");

  async function act(go: () => Promise<ActionResult<unknown>>, done: string, ids?: number[]) {
    if (ids) setWanted(ids);
    setRefused("");
    const result = await go().catch(() => ({ ok: false, message: lost }) as const);
    setWanted((latest) => (latest === ids ? undefined : latest));
    if (result.ok) setSaid(done);
    else setRefused(result.message);
  }

  return { order: wanted ?? present, said, refused, act };
}

/** The same ids with one of them at another place; null where that changes nothing. */
export function moved(order: number[], id: number, to: number): number[] | null {
  if (to < 0 || to >= order.length || order.indexOf(id) === to) return null;
  const rest = order.filter((other) => other !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
