import * as z from "zod";
import type { DeskAddress } from "@/components/desk/desk-address";
import { readPlace } from "@/domain/desk/place";
import { DESK_VIEW_NAMES, deskView, FIRST_VIEW } from "@/domain/desk/views";
import { Blankable, Id } from "@/schemas/common";
import { NARROWING } from "./read-narrowing";

const Given = z.object({
  view: z.enum(DESK_VIEW_NAMES).optional().catch(undefined),
  ...NARROWING,
  order: Blankable(Id).catch(undefined),
  after: z.string().optional().catch(undefined),
  before: z.string().optional().catch(undefined),
});

/** What the desk's address asks for. Words alone are looked for everywhere; a mistyped part counts as not given. */
export function readDeskAddress(parameters: Record<string, string | string[] | undefined>): DeskAddress {
  const { view: given, after, before, ...filters } = Given.parse(parameters);
  const view = given ?? (filters.keyword ? "all" : FIRST_VIEW);
  const { order } = deskView(view);
  const placed = (text = "") => (readPlace(text, order) ? text : undefined);
  return { view, ...filters, after: placed(after), before: placed(before) };
}
