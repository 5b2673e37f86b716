import Form from "next/form";
import { useWords } from "#words";
import type { NumbersQuery } from "@/schemas/numbers";
import { Button } from "../ui/button";
import { inputClass } from "../ui/field";

type Props = { asked: NumbersQuery; products: { id: number; name: string }[] };

const PERIODS = [6, 12, 24];

/** Of which months and which product the numbers are, through the page's address. */
export function NumbersFilter({ asked, products }: Props) {
  const words = useWords("numbers");
  const periods = [...new Set([...PERIODS, asked.months])].sort((one, other) => one - other);
  return (
    <Form action="/numbers" className="grid w-full grid-cols-[1fr_1fr_auto] gap-2 sm:flex sm:w-auto">
      <label className="min-w-0 sm:w-48">
        <span className="sr-only">{words("product")}</span>
        <select
          name="archive_id"
          key={asked.archive_id}
          defaultValue={asked.archive_id ?? ""}
          className={inputClass}
        >
          <option value="">{words("any_product")}</option>
          {products.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="min-w-0 sm:w-36">
        <span className="sr-only">{words("period")}</span>
        <select name="months" key={asked.months} defaultValue={asked.months} className={inputClass}>
          {periods.map((count) => (
            <option key={count} value={count}>
              {words("months", { count })}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" look="secondary">
        {words("apply")}
      </Button>
    </Form>
  );
}
