import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "@/domain/day";
import { DESK_VIEW_NAMES, type DeskViewName } from "@/domain/desk/views";
import type { Viewer } from "@/domain/viewer";
import { DeskFilters, DeskPage, DeskQuery } from "@/schemas/desk";
import { db } from "@/server/db";
import { assignOrder } from "@/server/orders/assign-order";
import { cancelOrder } from "@/server/orders/cancel-order";
import { paySale } from "@/server/sales/pay-sale";
import { findShop, todayIn } from "@/server/shop";
import { approveSketch } from "@/server/sketches/approve-sketch";
import { sendSketch } from "@/server/sketches/send-sketch";
import { aCustomer, anOrder, aProduct, aStaff } from "@/server/testing/factories";
import { anUpload } from "@/server/testing/uploads";
import { countViews } from "./count-views";
import { findChoices } from "./find-choices";
import { listDesk } from "./list-desk";

const ask = (viewer: Viewer, query: object) => listDesk(viewer, DeskQuery.parse(query));
const aRound = async (staff: Viewer, id: number) => {
  return { id, images: [(await anUpload(staff)).file_location], note: "" };
};
const idsOf = ({ orders }: DeskPage) => orders.map(({ id }) => id);

describe("the desk's views", () => {
  let staff: Viewer;
  let colleague: Viewer;
  const made: Record<string, number> = {};
  const named = (ids: number[]) => ids.map((id) => Object.keys(made).find((name) => made[name] === id));

  beforeAll(async () => {
    [staff, colleague] = [await aStaff(), await aStaff()];
    const maker = await aStaff(); // whoever confirms an order is in charge of it
    const today = todayIn(await findShop());
    const make = async (name: string, wanted: Parameters<typeof anOrder>[0] = {}) => {
      const order = await anOrder({ staff: maker, ...wanted });
      made[name] = order.id;
      return order;
    };
    const needed = (days: number) => ({ event_date: addDays(today, days) });
    await make("fresh", { request: { title: "Walnut shelf" } });
    await make("due today", { request: needed(0) });
    await make("due on the last day", { in: "in_communication", request: needed(6) });
    await make("due later", { request: needed(7) });
    await make("overdue", { in: "quote_rejected", request: needed(-1) });
    await make("cancelled", { in: "cancelled", request: needed(-2) });
    await make("ends today", { in: "quoted", quote: { valid_until: today } });
    await make("ends soon", { in: "quoted", quote: { valid_until: addDays(today, 3) } });
    await make("ends later", { in: "quoted", quote: { valid_until: addDays(today, 4) } });
    await make("accepted", { in: "quote_accepted" });
    const announced = await make("announced", { in: "quote_accepted" });
    const paid = await make("paid", { in: "quote_accepted" });
    const sale = (order: typeof paid) => ({ id: order.order.sale?.id, remark: "", pay_way: "cash" as const });
    await paySale(announced.customer, sale(announced));
    await paySale(staff, sale(paid));
    const [drawn, drawnLater] = [
      await make("drawn again", { in: "in_communication" }),
      await make("drawn", { in: "in_communication" }),
    ];
    const decided = await make("drawn and approved", { in: "in_communication" });
    for (const { id } of [drawn, drawnLater, decided, drawn])
      await sendSketch(staff, await aRound(staff, id));
    await approveSketch(decided.customer, { id: decided.id, note: "" });
    const given = await make("drawn and cancelled", { in: "in_communication" });
    await sendSketch(staff, await aRound(staff, given.id));
    await cancelOrder(given.customer, { id: given.id, reason: "We moved house" });
    await assignOrder(staff, { id: made.fresh as number, admin_id: staff.id });
    await assignOrder(staff, { id: made.overdue as number, admin_id: colleague.id });
    await db().order.update({ where: { id: made.paid as number }, data: { turnSince: new Date(0) } });
  });

  const held: Record<DeskViewName, () => string[]> = {
    my_turn: () => [
      "paid",
      "fresh",
      "due today",
      "due on the last day",
      "due later",
      "overdue",
      "announced",
      "drawn and approved",
    ],
    new: () => ["fresh", "due today", "due later"],
    waiting: () => ["ends today", "ends soon", "ends later", "accepted", "drawn again", "drawn"],
    in_review: () => ["drawn", "drawn again"],
    expiring: () => ["ends today", "ends soon"],
    unpaid: () => ["accepted", "announced"],
    due: () => ["due today", "due on the last day"],
    overdue: () => ["overdue"],
    unassigned: () => ["due today", "due later"],
    mine: () => ["fresh"],
    closed: () => ["drawn and cancelled", "cancelled"],
    all: () => Object.keys(made).reverse(),
  };

  test.each(DESK_VIEW_NAMES)("%s holds what its name says, in its order", async (view) => {
    const page = await ask(staff, { view });
    expect(DeskPage.parse(page)).toEqual(page);
    expect(named(idsOf(page))).toEqual(held[view]());
    expect([page.previous, page.next]).toEqual(["", ""]);
  });

  test("whoever works there counts in each view what they find in it", async () => {
    for (const viewer of [staff, colleague])
      for (const { view, count, more } of await countViews(viewer, {}))
        expect([view, count, more]).toEqual([view, idsOf(await ask(viewer, { view })).length, false]);
  });

  test("words narrow every view and its count", async () => {
    expect(named(idsOf(await ask(staff, { view: "new", keyword: "walnut" })))).toEqual(["fresh"]);
    expect(idsOf(await ask(staff, { view: "closed", keyword: "walnut" }))).toEqual([]);
    const counts = await countViews(staff, { keyword: "walnut" });
    const found = counts.filter(({ count }) => count > 0).map(({ view, count }) => [view, count]);
    expect(found).toEqual([
      ["my_turn", 1],
      ["new", 1],
      ["mine", 1],
      ["all", 1],
    ]);
  });

  test("a product and who is in charge narrow every view and its count", async () => {
    const { productId } = await db().order.findUniqueOrThrow({ where: { id: made.fresh as number } });
    const looks = [
      [{ archive_id: productId }, ["fresh"]],
      [{ admin_id: staff.id }, ["fresh"]],
      [{ admin_id: colleague.id }, ["overdue"]],
      [{ admin_id: 0 }, ["due today", "due later"]],
      [{ admin_id: colleague.id, archive_id: productId }, []],
    ] as const;
    for (const [filters, names] of looks) {
      expect(named(idsOf(await ask(staff, { view: "my_turn", ...filters })))).toEqual(names);
      const [first] = await countViews(staff, DeskFilters.parse(filters));
      expect(first).toEqual({ view: "my_turn", count: names.length, more: false });
    }
  });

  test("customers have no desk, and learn nothing of it", async () => {
    const customer = await aCustomer();
    await expect(ask(customer, {})).rejects.toMatchObject({ kind: "not_allowed" });
    await expect(findChoices(customer)).rejects.toMatchObject({ kind: "not_allowed" });
    await expect(countViews(customer, {})).rejects.toMatchObject({ kind: "not_allowed" });
  });
});

describe("the pages of a view", () => {
  let staff: Viewer;
  let customer: Viewer;
  let productId: number;
  beforeAll(async () => {
    [staff, customer, { id: productId }] = [await aStaff(), await aCustomer(), await aProduct()];
    await db().order.createMany({ data: Array.from({ length: 130 }, (_, nth) => anOld(nth)) });
  });

  /** Seven at a time have waited since the same moment. */
  const anOld = (nth: number) => ({
    customerId: customer.id,
    productId,
    title: `No. ${nth}`,
    content: "C",
    phone: "12345",
    images: [],
    extra: {},
    fields: [],
    eventDate: "2020-02-02",
    turnSince: new Date(1_000_000 + Math.floor(nth / 7) * 1_001),
  });

  /** Every order of a view, page by page: behind one another, or from the end back to the front. */
  async function walk(view: DeskViewName, limit: number) {
    const pages = [await ask(staff, { view, limit })];
    for (let page = pages[0]; page?.next; page = pages.at(-1))
      pages.push(await ask(staff, { view, limit, after: page.next }));
    return pages;
  }

  test.each(["my_turn", "overdue", "all"] as const)(
    "of %s hold every order once, forwards and backwards",
    async (view) => {
      const whole = await walk(view, 100);
      const pages = await walk(view, 9);
      const ids = pages.flatMap(idsOf);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(whole.flatMap(idsOf));
      for (let at = pages.length - 1; at > 0; at--) {
        const before = await ask(staff, { view, limit: 9, before: pages[at]?.previous });
        expect(before).toEqual(pages[at - 1]);
      }
    },
  );

  test("what begins to wait meanwhile moves nobody to another page", async () => {
    const first = await ask(staff, { view: "my_turn", limit: 9 });
    const second = await ask(staff, { view: "my_turn", limit: 9, after: first.next });
    await db().order.createMany({ data: [anOld(0)] });
    expect(await ask(staff, { view: "my_turn", limit: 9, after: first.next })).toEqual(second);
  });

  test("a page in front that would not be full is the first page", async () => {
    const first = await ask(staff, { view: "my_turn", limit: 9 });
    const third = await ask(staff, { view: "my_turn", limit: 3, after: first.next });
    expect(await ask(staff, { view: "my_turn", limit: 100, before: third.previous })).toEqual(
      await ask(staff, { view: "my_turn", limit: 100 }),
    );
  });

  test("of very many it is said that there are more", async () => {
    const counts = await countViews(staff, {});
    expect(counts.find(({ view }) => view === "my_turn")).toEqual({ view: "my_turn", count: 99, more: true });
    expect(counts.find(({ view }) => view === "closed")).toEqual({ view: "closed", count: 2, more: false });
  });

  test("a place of another view is refused and names the field", async () => {
    const { next } = await ask(staff, { view: "my_turn", limit: 9 });
    for (const query of [{ view: "overdue", after: next }, { before: "nonsense" }, { view: "nowhere" }])
      expect(DeskQuery.safeParse(query).error?.issues.map(({ path }) => path[0])).toEqual([
        Object.keys(query).at(-1),
      ]);
  });
});
