import Form from "next/form";
import { useWords } from "#words";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { inputClass } from "../ui/field";
import { type DeskAddress, type DeskNarrowing, narrowedAddress } from "./desk-address";

type Choice = { id: number; name: string };
type Props = { asked: DeskAddress; products: Choice[]; team: Choice[] };

/** Narrows the chosen view through its address: to a product, and to who is in charge. */
export function DeskFilter({ asked, products, team }: Props) {
  const words = useWords("desk");
  const { view, keyword, product, assignee } = asked;
  const nobody = { id: 0, name: words("nobody_in_charge") };
  return (
    <Form action="/desk" className="grid grid-cols-[1fr_1fr_auto] gap-2 sm:flex sm:justify-end">
      <input type="hidden" name="view" value={view} />
      {keyword && <input type="hidden" name="keyword" value={keyword} />}
      <Select
        name="product"
        label={words("filter_product")}
        all={words("any_product")}
        choices={products}
        chosen={product}
      />
      <Select
        name="assignee"
        label={words("filter_assignee")}
        all={words("anybody")}
        choices={[nobody, ...team]}
        chosen={assignee}
      />
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
  const nobody = { id: 0, name: words("nobody_in_charge") };
  const isNarrow = keyword !== "" || product !== undefined || assignee !== undefined;
  return (
    <Form action={path} role="search" className="grid grid-cols-2 gap-2 sm:flex sm:flex-wrap">
      {month && <input type="hidden" name="month" value={month} />}
      <label className="col-span-2 min-w-0 sm:w-64">
        <span className="sr-only">{words("search")}</span>
        <input
          type="search"
          name="keyword"
          defaultValue={keyword}
          key={keyword}
          placeholder={words("search")}
          maxLength={200}
          className={inputClass}
        />
      </label>
      <Select
        name="product"
        label={words("filter_product")}
        all={words("any_product")}
        choices={products}
        chosen={product}
      />
      <Select
        name="assignee"
        label={words("filter_assignee")}
        all={words("anybody")}
        choices={[nobody, ...team]}
        chosen={assignee}
      />
      <Button type="submit" look="secondary">
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

type SelectProps = {
  name: string;
  label: string;
  all: string;
  choices: Choice[];
  chosen: number | undefined;
};

function Select({ name, label, all, choices, chosen }: SelectProps) {
  return (
    <label className="min-w-0 sm:w-48">
      <span className="sr-only">{label}</span>
      <select name={name} key={chosen} defaultValue={chosen ?? ""} className={inputClass}>
        <option value="">{all}</option>
        {choices.map(({ id, name: title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
