import { sendMessageEndpoint } from "@/schemas/endpoints/messages";
import { createOrderEndpoint, getOrderEndpoint, listOrdersEndpoint } from "@/schemas/endpoints/orders";
import type { Call } from "../load/call";
import { ANSWERS, PICTURES, PRODUCTS } from "../seed/product";
import { oneOf, randomFrom } from "./random";
import type { Person, Shop } from "./shop";
import { words } from "./words";

type Operation = (shop: Shop, random: () => number) => Call;

/** The calls that a shop lives from. What only reads comes first, so that it is measured on the orders as seeded. */
export const OPERATIONS = {
  DETAIL(shop, random) {
    const { id, customer } = oneOf(shop.talkedOver, random);
    return get(customer, `${getOrderEndpoint.path}?id=${id}`);
  },
  LIST(shop, random) {
    return get(oneOf(shop.customers, random), listOrdersEndpoint.path);
  },
  SEND(shop, random) {
    const { id, customer } = oneOf(shop.silent, random);
    const draft = { comm_order_id: id, message_type: "text", content: words(16, random) };
    return post(customer, sendMessageEndpoint.path, draft);
  },
  CREATE(shop, random) {
    const request = {
      archive_id: 1 + Math.floor(random() * PRODUCTS),
      title: words(4, random),
      content: words(45, random),
      phone: "+351 912 345 678",
      images: PICTURES,
      order_extra: ANSWERS,
    };
    return post(oneOf(shop.customers, random), createOrderEndpoint.path, request);
  },
} satisfies Record<string, Operation>;

export type OperationName = keyof typeof OPERATIONS;

/** How every answered call begins, on the wire. */
export const ANSWERED = '{"code":0,';

const FEW = 2_000;
const EACH = 50;

/** Calls for so many callers, the same in every run. */
export function callsOf(operation: Operation, shop: Shop, callers: number): Call[] {
  const random = randomFrom(callers);
  return Array.from({ length: Math.max(FEW, callers * EACH) }, () => operation(shop, random));
}

function get({ token }: Person, path: string): Call {
  return { method: "GET", path, headers: { token } };
}

function post({ token }: Person, path: string, body: object): Call {
  const headers = { token, "content-type": "application/json" };
  return { method: "POST", path, headers, body: JSON.stringify(body) };
}
