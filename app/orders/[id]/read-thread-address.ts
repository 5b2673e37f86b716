import * as z from "zod";
import { THREAD_KINDS, type ThreadKind } from "@/domain/message";
import { Blankable, Id, Text } from "@/schemas/common";

const Given = z.object({
  from: Blankable(Id).catch(undefined),
  show: z.enum(THREAD_KINDS).optional().catch(undefined),
  find: Text(0, 200).catch(""),
});

export type ThreadAddress = { from?: number; show?: ThreadKind; words: string };

/**
 * What of the thread a page's address asks for: up to which message it goes back, and what of it to show by itself. A mistyped part
 * counts as not given.
 */
export function readThreadAddress(parameters: Record<string, string | string[] | undefined>): ThreadAddress {
  const { find, ...given } = Given.parse(parameters);
  return { ...given, words: find };
}
