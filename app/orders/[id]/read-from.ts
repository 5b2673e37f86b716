import { Blankable, Id } from "@/schemas/common";

const From = Blankable(Id).catch(undefined);

/** Up to which message a page's address goes back in the thread; a mistyped one counts as not given. */
export function readFrom(from: unknown): number | undefined {
  return From.parse(from);
}
