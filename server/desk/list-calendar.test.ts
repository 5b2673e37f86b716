import { expect, test } from "vitest";
import { addDays } from "@/domain/day";
import { CalendarQuery, DeskCalendar } from "@/schemas/desk";
import { findShop, todayIn } from "@/server/shop";
import { aCustomer, anOrder, aStaff } from "@/server/testing/factories";
import { listCalendar } from "./list-calendar";

const needed = (event_date: string) => ({ request: { event_date } });
const ask = async (query: object) => listCalendar(await aStaff(), CalendarQuery.parse(query));

test("a month holds what is needed in its weeks and not done yet, the first needed on top", async () => {
  const last = await anOrder(needed("2031-03-02")); // the Sunday of February's last week
  const first = await anOrder({ in: "quoted", ...needed("2031-01-27") }); // the Monday of its first one
  await anOrder({ in: "cancelled", ...needed("2031-02-14") });
  await anOrder(needed("2031-03-03"));
  await anOrder(needed("2031-01-26"));
  const calendar = await ask({ month: "2031-02" });
  expect(DeskCalendar.parse(calendar)).toEqual(calendar);
  expect(calendar).toMatchObject({ month: "2031-02", more: false });
  expect(calendar.orders.map(({ id }) => id)).toEqual([first.id, last.id]);
});

test("without a month it is the one in which the shop is now", async () => {
  const today = todayIn(await findShop());
  const { id } = await anOrder(needed(today));
  const calendar = await ask({ month: "" });
  expect(calendar).toMatchObject({ today, month: today.slice(0, 7) });
  expect(calendar.orders.map((order) => order.id)).toContain(id);
});

test("what narrows the desk narrows the calendar", async () => {
  const staff = await aStaff();
  const mine = await anOrder({ in: "in_communication", staff, ...needed("2032-05-05") });
  await anOrder(needed(addDays("2032-05-05", 1)));
  const { orders } = await ask({ month: "2032-05", admin_id: staff.id });
  expect(orders.map(({ id }) => id)).toEqual([mine.id]);
});

test("a month that is none is refused, and customers have no calendar", async () => {
  for (const month of ["2031-13", "May", "1800-01"])
    expect(CalendarQuery.safeParse({ month }).error?.issues).toMatchObject([{ path: ["month"] }]);
  await expect(listCalendar(await aCustomer(), CalendarQuery.parse({}))).rejects.toMatchObject({
    kind: "not_allowed",
  });
});
