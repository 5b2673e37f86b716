import type * as z from "zod";
import type { RequestInput } from "@/components/form/request-form-type";
import { isBlank } from "@/components/form/start-values";
import { askedAmong } from "@/domain/product/asked";
import type { OrderUpdate } from "@/schemas/order";
import type { ProductField } from "@/schemas/product";

type Changes = Omit<z.input<typeof OrderUpdate>, "id">;

/** What somebody changed, and nothing else: answers only to what is asked now. One that was emptied is taken back. */
export function changesIn(before: RequestInput, now: RequestInput, fields: readonly ProductField[]): Changes {
  const own = (["title", "content", "phone", "images", "event_date"] as const).filter(
    (name) => !isSame(before[name], now[name]),
  );
  const answered = askedAmong(fields, now.order_extra).filter(
    ({ key }) => !isSame(before.order_extra[key], now.order_extra[key]),
  );
  const answers = answered.map(({ key }) => [key, isBlank(now.order_extra[key]) ? "" : now.order_extra[key]]);
  return {
    ...Object.fromEntries(own.map((name) => [name, now[name]])),
    ...(answers.length > 0 && { order_extra: Object.fromEntries(answers) }),
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return (isBlank(one) && isBlank(other)) || JSON.stringify(one) === JSON.stringify(other);
}
