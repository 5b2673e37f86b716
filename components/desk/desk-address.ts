import { type DeskViewName, FIRST_VIEW } from "@/domain/desk/views";

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

/** The same orders from their beginning. */
export function fromBeginning({ after, before, ...asked }: DeskAddress): DeskAddress {
  return asked;
}
