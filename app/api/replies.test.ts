import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { type Endpoint, Refused, replyOf } from "@/schemas/endpoint";
import { loginEndpoint, registerEndpoint } from "@/schemas/endpoints/accounts";
import {
  assignOrdersEndpoint,
  countViewsEndpoint,
  exportDeskEndpoint,
  listBoardEndpoint,
  listCalendarEndpoint,
  listDeskEndpoint,
} from "@/schemas/endpoints/desk";
import { listMessagesEndpoint, sendMessageEndpoint } from "@/schemas/endpoints/messages";
import { listNotesEndpoint, writeNoteEndpoint } from "@/schemas/endpoints/notes";
import {
  countNotificationsEndpoint,
  getNotificationSettingsEndpoint,
  listNotificationsEndpoint,
  saveNotificationSettingsEndpoint,
  seeNotificationsEndpoint,
} from "@/schemas/endpoints/notifications";
import { getNumbersEndpoint } from "@/schemas/endpoints/numbers";
import {
  assignOrderEndpoint,
  cancelOrderEndpoint,
  confirmOrderEndpoint,
  createOrderEndpoint,
  getOrderEndpoint,
  listOrdersEndpoint,
  noteWritingEndpoint,
  orderVersionEndpoint,
  readOrderEndpoint,
  updateOrderEndpoint,
} from "@/schemas/endpoints/orders";
import { getProductEndpoint, listProductsEndpoint } from "@/schemas/endpoints/products";
import {
  deleteQuoteTemplateEndpoint,
  listQuoteTemplatesEndpoint,
  renameQuoteTemplateEndpoint,
  saveQuoteTemplateEndpoint,
} from "@/schemas/endpoints/quote-templates";
import {
  acceptQuoteEndpoint,
  listCostsEndpoint,
  previewQuoteEndpoint,
  printQuoteEndpoint,
  rejectQuoteEndpoint,
  reopenOrderEndpoint,
  requestChangesEndpoint,
  sendQuoteEndpoint,
  withdrawQuoteEndpoint,
} from "@/schemas/endpoints/quotes";
import { listRepliesEndpoint, removeReplyEndpoint, saveReplyEndpoint } from "@/schemas/endpoints/replies";
import {
  cancelSaleEndpoint,
  deliverSaleEndpoint,
  getSaleEndpoint,
  listSalesEndpoint,
  paySaleEndpoint,
  printReceiptEndpoint,
  receiveDeliveryEndpoint,
  refundSaleEndpoint,
} from "@/schemas/endpoints/sales";
import { healthEndpoint, readyEndpoint } from "@/schemas/endpoints/service";
import {
  addPinEndpoint,
  approveSketchEndpoint,
  removePinEndpoint,
  requestSketchChangesEndpoint,
  resolvePinEndpoint,
  sendSketchEndpoint,
  showFinishedEndpoint,
} from "@/schemas/endpoints/sketches";
import { listStickersEndpoint } from "@/schemas/endpoints/stickers";
import { uploadEndpoint } from "@/schemas/endpoints/uploads";
import { followFacts } from "@/server/notifications/follow-facts";
import { aCustomer, anOrder, aProduct, aRequest, PASSWORD } from "@/server/testing/factories";
import { anUpload, aPicture } from "@/server/testing/uploads";
import { call, type Reply, tokenOf } from "@/server/testing/wire";

/** A reply that is exactly what its schema says: nothing missing, nothing more. */
function expectExact(endpoint: Endpoint, reply: Reply): void {
  expect(reply, endpoint.path).toMatchObject({ status: 200, code: 0, msg: "" });
  // Parsing leaves unknown keys out, so equality means that there were none, however deep.
  expect(replyOf(endpoint).parse(reply.body), endpoint.path).toEqual(reply.body);
}

describe("replies are exactly what the contract says", () => {
  let customer: Viewer;
  let staff: Viewer;
  beforeAll(async () => {
    ({ customer, staff } = await anOrder());
  });
  const as = async (viewer: Viewer, endpoint: Endpoint, input: object) => {
    const reply = await call(endpoint, {
      headers: await tokenOf(viewer),
      ...(endpoint.method === "GET" ? { query: input } : { body: input }),
    });
    expectExact(endpoint, reply);
    return reply.data;
  };

  test("what both sides should know", async () => {
    const { id } = await anOrder({ in: "quote_accepted", customer, staff });
    await followFacts();
    for (const viewer of [customer, staff]) {
      expect((await as(viewer, listNotificationsEndpoint, { page_size: 100 })).length).toBeGreaterThan(1);
      await as(viewer, countNotificationsEndpoint, {});
      await as(viewer, seeNotificationsEndpoint, { comm_order_id: id });
      await as(viewer, getNotificationSettingsEndpoint, {});
      await as(viewer, saveNotificationSettingsEndpoint, { language: "", time_zone: "", quiet_from: "22" });
    }
  });

  test("from a request to a payable order, with everything an order can hold", async () => {
    const product = await aProduct({
      fields: [
        { key: "wood", type: "select", options: ["oak", "ash"], required: true },
        { key: "width", type: "number", unit: "cm", min: 40, max: 300, step: 5 },
        { key: "needed", type: "date", event_date: true },
        { key: "plan", type: "file" },
      ],
    });
    const [picture, plan] = [await anUpload(customer), await anUpload(customer, { kind: "pdf" })];
    const order_extra = {
      wood: "oak",
      width: 120,
      needed: "2030-05-20",
      plan: plan.file_location,
      gift: true,
      colours: ["red"],
    };
    const request = aRequest(product.id, { images: [picture.file_location], order_extra });
    const { id } = await as(customer, createOrderEndpoint, request);
    await as(customer, updateOrderEndpoint, { id, title: "A wider desk" });
    await as(staff, confirmOrderEndpoint, { id });
    await as(customer, sendMessageEndpoint, {
      comm_order_id: id,
      message_type: "text",
      content: "Hello",
    });
    const [film, voice] = [
      await anUpload(customer, { kind: "video" }),
      await anUpload(staff, { kind: "audio" }),
    ];
    for (const [viewer, message] of [
      [customer, { message_type: "image", content: picture.file_location }],
      [customer, { message_type: "file", content: plan.file_location }],
      [customer, { message_type: "video", content: film.file_location }],
      [staff, { message_type: "audio", content: voice.file_location }],
      [staff, { message_type: "location", content: "Workshop", meta: { latitude: 1.5, longitude: "2" } }],
      [customer, { message_type: "contact", content: '{"name":"Mrs Fan","email":"fan@library.test"}' }],
      [customer, { message_type: "sticker", content: "thank_you" }],
      [customer, { message_type: "unknown", content: "[Poll]" }],
    ] as const)
      await as(viewer, sendMessageEndpoint, { comm_order_id: id, ...message });
    const lines = [{ title: "Desk", quantity: 1, unit_price: "9900.50" }];
    const quote = {
      id,
      quote_price: "10890",
      quote_content: "Oak",
      lines,
      discount: "0.50",
      tax_name: "GST",
      tax_rate: "10",
      rounds: 2,
      terms: "Half in advance",
      deposit: "100",
      days: 21,
      valid_until: "2099-01-01",
    };
    await as(staff, previewQuoteEndpoint, quote);
    const { id: template } = await as(staff, saveQuoteTemplateEndpoint, { ...quote, id: "", name: "Oak" });
    await as(staff, renameQuoteTemplateEndpoint, { id: template, name: "Oak again" });
    await as(staff, listQuoteTemplatesEndpoint, {});
    await as(staff, deleteQuoteTemplateEndpoint, { id: template });
    await as(staff, sendQuoteEndpoint, quote);
    await as(customer, requestChangesEndpoint, { id, what: "Ash" });
    await as(staff, sendQuoteEndpoint, { ...quote, cost: "4100" });
    await as(staff, listCostsEndpoint, { id });
    for (const viewer of [customer, staff]) await as(viewer, printQuoteEndpoint, { id, version: 1 });
    await as(staff, withdrawQuoteEndpoint, { id, reason: "A mistake" });
    await as(staff, sendQuoteEndpoint, quote);
    await as(customer, rejectQuoteEndpoint, { id, reason: "Too dear" });
    await as(staff, reopenOrderEndpoint, { id });
    await as(staff, sendQuoteEndpoint, quote);
    await as(customer, acceptQuoteEndpoint, { comm_order_id: id, address: { name: "Ana" } });
    for (const viewer of [customer, staff]) {
      const order = await as(viewer, getOrderEndpoint, { id });
      expect(order).toMatchObject({
        status: 3,
        event_date: "2030-05-20",
        quotes: [{}, {}, {}, { state: "accepted" }],
      });
      await as(viewer, listOrdersEndpoint, { page_size: 100 });
      await as(viewer, orderVersionEndpoint, { id });
      await as(viewer, readOrderEndpoint, { id });
      await as(viewer, listMessagesEndpoint, { comm_order_id: id, page_size: 100 });
    }
    await as(staff, noteWritingEndpoint, { id });
    await as(staff, writeNoteEndpoint, { comm_order_id: id, content: "In a hurry" });
    await as(staff, listNotesEndpoint, { comm_order_id: id, page_size: 100 });
    const reply = await as(staff, saveReplyEndpoint, { name: "Size", text: "{customer}, which size?" });
    expect(reply).toMatchObject({ name: "size" });
    await as(staff, listRepliesEndpoint, {});
    await as(staff, removeReplyEndpoint, { id: reply.id });
    const { order_id } = (await as(staff, listSalesEndpoint, { status: "waiting" })).at(0);
    for (const viewer of [customer, staff]) await as(viewer, getSaleEndpoint, { order_id });
    await as(staff, assignOrderEndpoint, { id, admin_id: staff.id });
    await as(customer, paySaleEndpoint, { order_id, pay_way: "bank_transfer", remark: "Done" });
    await as(customer, cancelSaleEndpoint, { order_id, reason: "No room for it" });
    await as(customer, getOrderEndpoint, { id });
    await as(staff, listOrdersEndpoint, {});
    await as(staff, listDeskEndpoint, { view: "closed" });
    await as(staff, countViewsEndpoint, {});
    await as(staff, exportDeskEndpoint, { view: "all" });
    await as(staff, listBoardEndpoint, {});
    await as(staff, listCalendarEndpoint, { month: "2030-05" });
    const other = await anOrder({ in: "quote_accepted", customer, staff });
    const images = [(await anUpload(staff)).file_location];
    const [round] = (await as(staff, sendSketchEndpoint, { id: other.id, images, note: "Two ways" }))
      .sketches;
    const place = { id: other.id, picture: round.pictures[0].id, x: "0.5", y: 1, text: "Finer" };
    const [pinned] = (await as(customer, addPinEndpoint, place)).sketches;
    await as(staff, resolvePinEndpoint, { id: other.id, pin: pinned.pictures[0].pins[0].id });
    const [again] = (await as(customer, addPinEndpoint, { ...place, x: "", y: null, round: 1 })).sketches;
    await as(customer, removePinEndpoint, { id: other.id, pin: again.pictures[0].pins[1].id });
    await as(customer, requestSketchChangesEndpoint, { id: other.id, round: "1", what: "Rounder" });
    await as(staff, sendSketchEndpoint, { id: other.id, images });
    await as(customer, approveSketchEndpoint, { id: other.id, round: "" });
    await as(staff, showFinishedEndpoint, { id: other.id, images });
    for (const viewer of [customer, staff]) await as(viewer, listOrdersEndpoint, { page_size: 100 });
    await as(staff, assignOrdersEndpoint, { ids: [other.id], admin_id: 0 });
    await as(staff, paySaleEndpoint, { id: other.order.sale?.id, payment_id: "B-1" });
    for (const viewer of [customer, staff])
      await as(viewer, printReceiptEndpoint, { id: other.order.sale?.id });
    await as(staff, getSaleEndpoint, { id: other.order.sale?.id });
    const sold = { id: other.order.sale?.id };
    await as(staff, deliverSaleEndpoint, { ...sold, carrier: "SF Express", tracking_number: "SF 1" });
    await as(customer, receiveDeliveryEndpoint, { ...sold, remark: "It fits" });
    await as(staff, refundSaleEndpoint, { ...sold, reason: "A crack" });
    for (const viewer of [customer, staff]) await as(viewer, getOrderEndpoint, { id: other.id });
    const last = await anOrder({ in: "in_communication", customer, staff });
    await as(staff, cancelOrderEndpoint, { id: last.id, reason: "No oak left" });
    await as(customer, getOrderEndpoint, { id });
    await as(staff, getNumbersEndpoint, { months: "3" });
    await as(customer, listStickersEndpoint, {});
    await as(customer, listProductsEndpoint, {});
    await as(customer, getProductEndpoint, { id: product.id });
  });

  test("for those who are not signed in", async () => {
    const account = {
      user_name: "replies",
      email: "replies@people.test",
      phone: "+351 900 000 001",
      password: PASSWORD,
    };
    expectExact(registerEndpoint, await call(registerEndpoint, { body: account }));
    expectExact(loginEndpoint, await call(loginEndpoint, { body: account }));
    expectExact(healthEndpoint, await call(healthEndpoint));
    expectExact(readyEndpoint, await call(readyEndpoint));
  });

  test("for an upload", async () => {
    const raw = new FormData();
    raw.append("file", new File([new Uint8Array(await aPicture())], "desk.png", { type: "image/png" }));
    const reply = await call(uploadEndpoint, { headers: await tokenOf(customer), raw });
    expectExact(uploadEndpoint, reply);
  });

  test("for every refusal", async () => {
    const headers = await tokenOf(await aCustomer());
    const replies = [
      await call(createOrderEndpoint, { headers, body: {} }),
      await call(createOrderEndpoint, { headers, body: aRequest(999_999) }),
      await call(getOrderEndpoint, { headers, query: { id: 1 } }),
      await call(getOrderEndpoint),
      await call(loginEndpoint, { raw: "x" }),
    ];
    for (const { body } of replies) expect(Refused.strict().parse(body)).toEqual(body);
  });
});
