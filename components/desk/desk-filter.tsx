import Form from "next/form";
import { useWords } from "#words";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { type DeskAddress, type DeskNarrowing, narrowedAddress } from "./desk-address";
import { type Choice, FilterSelects, SearchWords } from "./filter-fields";

type Props = { asked: DeskAddress; products: Choice[]; team: Choice[] };

/** Narrows the chosen view through its address: to a product, and to who is in charge. */
export function DeskFilter({ asked, products, team }: Props) {
  const words = useWords("desk");
  const { view, keyword, product, assignee } = asked;
  return (
    <Form action="/desk" className="grid grid-cols-[1fr_1fr_auto] gap-2 sm:flex sm:justify-end">
      <input type="hidden" name="view" value={view} />
      {keyword && <input type="hidden" name="keyword" value={keyword} />}
      <FilterSelects products={products} team={team} product={product} assignee={assignee} />
      <Button type="submit" look="secondary" className="shrink-0">
        {words("apply_filter")}
      </Button>
    </Form>
  );
}

type NarrowProps = { path: "/desk/board" | "/desk/calendar"; asked: DeskNarrowing; month?: string } & Pick<
  Props,
  "products" | "team"
>;

/** Narrows the board or the calendar through its address: by words, to a product, and to who is in charge. */
export function NarrowForm({ path, asked, products, team, month }: NarrowProps) {
  const words = useWords("desk");
  const { keyword, product, assignee } = asked;
  const isNarrow = keyword !== "" || product !== undefined || assignee !== undefined;
  return (
    <Form action={path} role="search" className="grid grid-cols-2 gap-2 sm:flex sm:flex-wrap">
      {month && <input type="hidden" name="month" value={month} />}
      <SearchWords keyword={keyword} className="col-span-2 min-w-0 sm:w-64" />
      <FilterSelects products={products} team={team} product={product} assignee={assignee} />
      <Button type="submit" look="secondary" className={isNarrow ? "" : "max-sm:col-span-2"}>
        {words("apply_filter")}
      </Button>
      {isNarrow && (
        <ButtonLink look="quiet" href={narrowedAddress(path, { keyword: "" }, { month })}>
          {words("no_filter")}
        </ButtonLink>
      )}
    </Form>
  );
}
