import { type DeskViewName, FIRST_VIEW } from "@/domain/desk/views";

/** What narrows the list, the board and the calendar alike. */
export type DeskNarrowing = Pick<DeskAddress, "keyword" | "product" | "assignee">;

/** What the desk shows, as its address says it. All but the page stays when another view is chosen. */
export type DeskAddress = {
  view: DeskViewName;
  keyword: string;
  /** Only orders for this product. */
  product?: number | undefined;
  /** Only orders of which this colleague is in charge, 0 for nobody. */
  assignee?: number | undefined;
  /** One page of the view, behind a place or in front of it. */
  after?: string | undefined;
  before?: string | undefined;
  /** The one that is shown beside the list, where there is room for it. */
  order?: number | undefined;
};

/** Where another view begins, or this one with something changed. */
export function deskAddress({ view, ...rest }: DeskAddress): "/desk" | `/desk?${string}` {
  const isGiven = view !== (rest.keyword ? "all" : FIRST_VIEW);
  const given = Object.entries({ ...(isGiven && { view }), ...rest })
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => [name, String(value)]);
  const query = String(new URLSearchParams(given));
  return query ? `/desk?${query}` : "/desk";
}

/** Another way to look at the same orders, or the same with something else in its address. */
export function narrowedAddress(
  path: "/desk" | "/desk/board" | "/desk/calendar",
  { keyword, product, assignee }: DeskNarrowing,
  more: Record<string, string | number | undefined> = {},
): string {
  const given = Object.entries({ keyword, product, assignee, ...more })
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => [name, String(value)]);
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}

/** The same orders from their beginning, with none of them chosen. */
export function fromBeginning({ after, before, order, ...asked }: DeskAddress): DeskAddress {
  return asked;
}

/** Where all orders of this view are had as a table, under the names that the API has for what narrows it. */
export function exportAddress({ view, keyword, product, assignee }: DeskAddress): string {
  const given = { view, keyword, archive_id: product, admin_id: assignee };
  const asked = Object.entries(given).filter(([, value]) => value !== undefined && value !== "");
  return `/api/desk/export?${new URLSearchParams(asked.map(([name, value]) => [name, String(value)]))}`;
}
