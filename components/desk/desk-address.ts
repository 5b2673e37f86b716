import { type DeskViewName, FIRST_VIEW } from "@/domain/desk/views";

/** What the desk shows, as its address says it. Words that are looked for stay when another view is chosen. */
export type DeskAddress = {
  view: DeskViewName;
  keyword: string;
  /** One page of the view, behind a place or in front of it. */
  after?: string | undefined;
  before?: string | undefined;
};

/** The address of a page of the desk, as short as it can be. */
export function deskAddress({ view, keyword, after, before }: DeskAddress): `/desk${string}` {
  const isGiven = view !== (keyword ? "all" : FIRST_VIEW);
  const given = { ...(isGiven && { view }), ...(keyword && { keyword }), ...(after && { after }), ...(before && { before }) };
  const query = String(new URLSearchParams(given));
  return query ? `/desk?${query}` : "/desk";
}
