import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { sendMessage } from "@/server/messages/send-message";
import { aCustomer, anOrder, aStaff } from "@/server/testing/factories";
import { listOrders } from "./list-orders";

const page = (more: object = {}) => ({ current: 1, page_size: 100, ...more });
const ids = ({ rows }: { rows: { id: number }[] }) => rows.map(({ id }) => id);

describe("lists of orders", () => {
  let customer: Viewer;
  let staff: Viewer;
  const made: Record<string, number> = {};
  beforeAll(async () => {
    customer = await aCustomer();
    staff = await aStaff();
    const make = async (
      name: string,
      status: Parameters<typeof anOrder>[0],
      title: string,
      owner = customer,
    ) => {
      made[name] = (await anOrder({ ...status, customer: owner, staff, request: { title } })).id;
    };
    await make("talking", { in: "in_communication" }, "A 50% larger desk");
    await make("quoted", { in: "quoted" }, "Desk_lamp");
    await make("pending", {}, "Walnut shelf");
    await make("cancelled", { in: "cancelled" }, "Stool");
    await make("foreign", {}, "Somebody else's desk", await aCustomer());
  });

  test("a customer sees their own, newest first, and nobody else's", async () => {
    const list = await listOrders(customer, page());
    expect(ids(list)).toEqual([made.cancelled, made.pending, made.quoted, made.talking]);
    expect(list.total).toBe(4);
  });

  test("staff see all of them", async () => {
    const list = await listOrders(staff, page());
    expect(ids(list)[0]).toBe(made.foreign);
    expect(list.total).toBe(5);
  });

  test("pages hold what they say, and the total stays the whole", async () => {
    const first = await listOrders(customer, { current: 1, pageSize: 3 });
    const second = await listOrders(customer, { current: 2, pageSize: 3 });
    expect([first.rows.length, second.rows.length, first.total, second.total]).toEqual([3, 1, 4, 4]);
    expect([...ids(first), ...ids(second)]).toEqual(ids(await listOrders(customer, page())));
    expect((await listOrders(customer, { current: 1000 })).rows).toEqual([]);
  });

  test("a status or a word picks some, and % and _ are only letters", async () => {
    expect(ids(await listOrders(customer, page({ status: 2 })))).toEqual([made.quoted]);
    expect(ids(await listOrders(customer, page({ status: -1 })))).toEqual([made.cancelled]);
    expect(ids(await listOrders(customer, page({ keyword: "WALNUT" })))).toEqual([made.pending]);
    expect(ids(await listOrders(customer, page({ keyword: "50%" })))).toEqual([made.talking]);
    expect(ids(await listOrders(customer, page({ keyword: "desk_" })))).toEqual([made.quoted]);
    expect(ids(await listOrders(customer, page({ keyword: "\\" })))).toEqual([]);
    expect((await listOrders(customer, page({ keyword: "oiled oak" }))).total).toBe(4);
    expect((await listOrders(customer, page({ status: 0, keyword: "stool" }))).total).toBe(0);
  });

  test("a word finds no stranger's order", async () => {
    expect((await listOrders(customer, page({ keyword: "somebody else" }))).rows).toEqual([]);
  });

  test("each shows its last message and how many are unread by the one who looks", async () => {
    const say = (viewer: Viewer, content: string) =>
      sendMessage(viewer, { comm_order_id: made.talking as number, message_type: "text", content });
    await say(staff, "Which wood?");
    await say(staff, "And which oil?");
    const seenBy = async (viewer: Viewer) =>
      (await listOrders(viewer, page())).rows.find(({ id }) => id === made.talking);
    expect(await seenBy(customer)).toMatchObject({
      unread: 2,
      last_message: { content: "And which oil?", sender_type: "admin" },
    });
    expect(await seenBy(staff)).toMatchObject({ unread: 0 });
  });
});
