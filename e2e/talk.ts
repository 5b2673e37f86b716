import type { APIRequestContext } from "@playwright/test";
import { apiOf, submitted } from "./desk-api";
import type { Person } from "./people";

type Two = { customer: Person; staff: Person };

/** An order on which the customer has written "Word 1", "Word 2" … */
export async function talkedOver(request: APIRequestContext, { customer, staff }: Two, count: number) {
  const id = await submitted(request, customer);
  await apiOf(request, staff).post("communication/order/confirm", { id });
  for (let at = 1; at <= count; at++) await say(request, customer, id, `Word ${at}`);
  return id;
}

export async function say(
  request: APIRequestContext,
  person: Person,
  comm_order_id: number,
  content: string,
  more: { reply_to?: number } = {},
) {
  const draft = { comm_order_id, message_type: "text", content, ...more };
  return (await apiOf(request, person).post("communication/message/send", draft)) as { id: number };
}
