import * as z from "zod";
import type { DeskNarrowing } from "@/components/desk/desk-address";
import { Blankable, Id, MAX_INT32, Text, WireInt } from "@/schemas/common";
import type { DeskFilters } from "@/schemas/desk";

/** What narrows every page of the desk, in its address; a mistyped part counts as not given. */
export const NARROWING = {
  keyword: Text(0, 200).catch(""),
  product: Blankable(Id).catch(undefined),
  assignee: Blankable(WireInt(0, MAX_INT32)).catch(undefined),
};

const Narrowing = z.object(NARROWING);

/** What narrows the board or the calendar. */
export function readNarrowing(parameters: Record<string, string | string[] | undefined>): DeskNarrowing {
  return Narrowing.parse(parameters);
}

/** The same under the names that the verbs have for it. */
export function filtersOf({ keyword, product, assignee }: DeskNarrowing): DeskFilters {
  return { keyword, archive_id: product, admin_id: assignee };
}
