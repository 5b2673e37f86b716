import { afterEach, describe, expect, test, vi } from "vitest";
import { NotificationListQuery } from "@/schemas/notification";
import { db } from "@/server/db";
import { listCalendar } from "@/server/desk/list-calendar";
import { listDesk } from "@/server/desk/list-desk";
import { followFacts } from "@/server/notifications/follow-facts";
import { listNotifications } from "@/server/notifications/list-notifications";
import { deliverSale } from "@/server/sales/deliver-sale";
import { paySale } from "@/server/sales/pay-sale";
import { aCustomer, anOrder, aProduct } from "@/server/testing/factories";
import { getOrder } from "./get-order";
import { promiseDay } from "./promise-day";

afterEach(() => void vi.useRealTimers());

/** An order whose quote of twenty-one days was accepted on a November morning in Shanghai: it is still the day before in London. */
async function anAccepted(event_date = "") {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-09T23:30:00Z") });
  await db().shop.update({ where: { id: 1 }, data: { timeZone: "Asia/Shanghai" } });
  const request = { archive_id: (await aProduct()).id, event_date };
  return anOrder({ in: "quote_accepted", request, quote: { days: 21 } });
}

describe("the day that is promised", () => {
  test("is so many days after the one on which the quote was accepted, as the shop's days go", async () => {
    const { order } = await anAccepted("2026-12-24");
    expect(order).toMatchObject({ promised: "2026-12-01", event_date: "2026-12-24" });
    expect(order.events.at(-1)).toMatchObject({ type: "accept_quote", data: { promised: "2026-12-01" } });
    expect((await anOrder({ in: "quote_accepted" })).order.promised).toBe("");
  });

  test("is changed by staff with a reason, which the customer is told", async () => {
    const { id, customer, staff } = await anAccepted();
    const changed = await promiseDay(staff, { id, day: "2026-12-08", reason: "The oak is late" });
    expect(changed.promised).toBe("2026-12-08");
    await promiseDay(staff, { id, day: "2026-12-08", reason: "Again" });
    const { events } = await getOrder(customer, { id });
    expect(events.filter(({ type }) => type === "promised")).toMatchObject([
      { actor_id: staff.id, data: { day: "2026-12-08", reason: "The oak is late" } },
    ]);
    await followFacts();
    const told = await listNotifications(customer, NotificationListQuery.parse({}));
    expect(JSON.stringify(told)).toContain("promised it for 2026-12-08: The oak is late");
  });

  test("counts at the desk and in the calendar, where the wish counts without one", async () => {
    const { id, staff, order } = await anAccepted("2026-11-12");
    const of = { archive_id: order.archive_id };
    const listed = async (view: "due" | "overdue") =>
      (await listDesk(staff, { ...of, view, limit: 10 })).orders.map((one) => one.id);
    expect(await listed("due")).toEqual([]);
    await promiseDay(staff, { id, day: "2026-11-11", reason: "Sooner" });
    expect(await listed("due")).toEqual([id]);
    vi.setSystemTime(new Date("2026-11-12T09:00:00Z"));
    expect(await listed("overdue")).toEqual([id]);
    expect((await listCalendar(staff, of)).orders).toMatchObject([{ id, promised: "2026-11-11" }]);
  });

  test("is not changed to one that is over, nor before there is an agreement, nor once the piece is on its way", async () => {
    const { id, staff, order } = await anAccepted();
    const promise = (day = "2026-12-08") => promiseDay(staff, { id, day, reason: "Late" });
    await expect(promise("2026-11-09")).rejects.toMatchObject({ fields: { day: [{ rule: "day_past" }] } });
    const sale = { id: order.sale?.id ?? 0, remark: "" };
    await paySale(staff, { ...sale, pay_way: "cash" });
    await deliverSale(staff, { ...sale, way: "pickup", carrier: "", tracking_number: "" });
    await expect(promise()).rejects.toMatchObject({ kind: "conflict" });
    const talked = await anOrder({ in: "quoted" });
    const early = promiseDay(talked.staff, { id: talked.id, day: "2026-12-08", reason: "Late" });
    await expect(early).rejects.toMatchObject({ kind: "conflict", reason: "wrong_status" });
  });

  test("is the studio's alone to change, and a stranger finds no such order", async () => {
    const { id, customer } = await anAccepted();
    for (const viewer of [customer, await aCustomer()])
      await expect(promiseDay(viewer, { id, day: "2026-12-08", reason: "Mine" })).rejects.toMatchObject({
        kind: "not_allowed",
      });
    expect((await getOrder(customer, { id })).promised).toBe("2026-12-01");
  });
});
