import Form from "next/form";
import { useWords } from "#words";
import { ORDER_STATUSES } from "@/domain/order/status";
import { WIRE_STATUS } from "@/schemas/order";
import { Button } from "../ui/button";
import { inputClass } from "../ui/field";

type Props = { keyword: string; status: number | undefined };

/** Searches and filters a list of orders through its address, so that a view can be kept and shared. */
export function OrderFilter({ keyword, status }: Props) {
  const words = useWords("desk");
  const order = useWords("order");
  return (
    <Form action="/orders" role="search" className="flex flex-wrap items-end gap-3">
      <label className="min-w-56 flex-1">
        <span className="sr-only">{words("search")}</span>
        <input
          type="search"
          name="keyword"
          defaultValue={keyword}
          placeholder={words("search")}
          maxLength={200}
          className={inputClass}
        />
      </label>
      <label className="flex-1 sm:flex-none">
        <span className="sr-only">{words("filter")}</span>
        <select name="status" defaultValue={status ?? ""} className={inputClass}>
          <option value="">{words("all")}</option>
          {ORDER_STATUSES.map((name) => (
            <option key={name} value={WIRE_STATUS[name]}>
              {order(`status.short.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" look="secondary">
        {words("search_button")}
      </Button>
    </Form>
  );
}
