import { expect, test } from "vitest";
import { openCardPageEndpoint } from "@/schemas/endpoints/cards";
import { anOrder } from "@/server/testing/factories";
import { call, send, tokenOf } from "@/server/testing/wire";

test("where the shop takes no cards, the customer is told so, and nobody's messages are read", async () => {
  const { customer, order } = await anOrder({ in: "quote_accepted" });
  const body = { order_id: order.sale?.order_id };
  expect(await call(openCardPageEndpoint, { headers: await tokenOf(customer), body })).toMatchObject({
    code: -1,
    msg: "This shop does not take cards. Pay it the way it says.",
  });
  expect(await send("POST", "/api/payment/stripe", { body: {} })).toMatchObject({ status: 404, code: -1 });
});

test("the address for messages answers POST only", async () => {
  expect(await send("GET", "/api/payment/stripe")).toMatchObject({ status: 405, code: -1 });
});
