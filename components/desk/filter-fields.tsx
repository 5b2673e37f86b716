import { useWords } from "#words";
import { inputClass } from "../ui/field";
import type { DeskNarrowing } from "./desk-address";

/** What one may narrow to. */
export type Choice = { id: number; name: string };

/** Where the words to search for are typed. */
export function SearchWords({ keyword, className }: { keyword: string; className: string }) {
  const words = useWords("desk");
  return (
    <label className={className}>
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
  );
}

type FilterProps = Pick<DeskNarrowing, "product" | "assignee"> & { products: Choice[]; team: Choice[] };

/** To which product and to whom in charge one narrows. */
export function FilterSelects({ products, team, product, assignee }: FilterProps) {
  const words = useWords("desk");
  const nobody = { id: 0, name: words("nobody_in_charge") };
  return (
    <>
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
    </>
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
