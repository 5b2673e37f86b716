import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { MOST_FOUND } from "@/schemas/order";
import { db } from "@/server/db";
import { sendMessage } from "@/server/messages/send-message";
import { aCustomer, anOrder, aStaff } from "@/server/testing/factories";
import { notYetKept } from "@/server/testing/meanwhile";
import { confirmOrder } from "./confirm-order";
import { createOrder } from "./create-order";
import { listOrders } from "./list-orders";
import { updateOrder } from "./update-order";

const found = async (viewer: Viewer, keyword: string, more: object = {}) => {
  const { rows } = await listOrders(viewer, { current: 1, page_size: 100, keyword, ...more });
  return rows.map(({ id }) => id);
};

describe("finding an order by what is said in it", () => {
  let staff: Viewer;
  let ana: Viewer;
  let desk: number;
  let wardrobe: number;
  beforeAll(async () => {
    staff = await aStaff();
    ana = await aCustomer({ name: "Ana Lovelace" });
    const request = {
      title: "Walnut desk no. 0001234",
      content: "For the larger window",
      phone: "+351 912 345 678",
    };
    desk = (await anOrder({ customer: ana, staff, request })).id;
    const chinese = { title: "定制衣柜，胡桃木", content: "宽两米，Größe egal", phone: "138 0013 8000" };
    wardrobe = (await anOrder({ customer: await aCustomer({ name: "王小明" }), staff, request: chinese })).id;
    await sendMessage(ana, {
      comm_order_id: desk,
      message_type: "text",
      content: "Please engrave O'Neill, 50%",
    });
  });

  test.each([
    ["a word of the title, whatever its letters", "WALNUT"],
    ["a part of such a word", "alnu"],
    ["the number in it as it stands there", "no. 0001234"],
    ["the number without its zeros", "1234"],
    ["words from anywhere, in any order", "lovelace desk window"],
    ["the beginning of a word of the description", "larg"],
    ["the customer's name", "ana love"],
    ["the phone number as it was given", "+351 912 345"],
    ["the phone number without its blanks", "+351912345678"],
    ["its last four figures", "5678"],
    ["a word of a message", "engrave"],
    ["what stands there with its punctuation", "o'neill, 50%"],
  ])("staff find it by %s", async (_, keyword) => {
    expect(await found(staff, keyword)).toEqual([desk]);
  });

  test.each(["衣柜", "柜", "定制衣柜", "胡桃木", "两米", "小明", "王小明 胡桃", "größe", "13800138000"])(
    "staff find it by %s",
    async (keyword) => {
      expect(await found(staff, keyword)).toEqual([wardrobe]);
    },
  );

  test.each([
    "walnut table",
    "51%",
    "desk_",
    "木胡",
    "定衣",
    "米胡",
    "桃定",
    "%",
    "。",
    "'",
    "\\",
    "@1",
    "=pending",
    ":*",
  ])("nothing is found by %s", async (keyword) => {
    expect(await found(staff, keyword)).toEqual([]);
  });

  test("an order is found by its number", async () => {
    expect(await found(staff, String(desk))).toContain(desk);
    expect(await found(ana, `${desk} walnut`)).toEqual([desk]);
  });

  test("a status picks from what was found", async () => {
    expect(await found(staff, "desk", { status: 0 })).toEqual([desk]);
    expect(await found(staff, "desk", { status: 1 })).toEqual([]);
    expect(await found(staff, "138", { status: 0 })).toEqual([wardrobe]);
  });

  test("customers find their own and nobody else's", async () => {
    expect(await found(ana, "walnut")).toEqual([desk]);
    expect(await found(ana, "engrave")).toEqual([desk]);
    expect(await found(ana, "胡桃木")).toEqual([]);
    expect(await found(await aCustomer(), "walnut")).toEqual([]);
  });
});

describe("finding what has just changed", () => {
  test("an order is found by its new words at once, and by its old ones no more", async () => {
    const { id, customer, staff } = await anOrder({ request: { title: "Bookcase" } });
    expect(await found(staff, "bookcase")).toEqual([id]);
    await updateOrder(customer, { id, title: "Sideboard" });
    expect(await found(staff, "bookcase")).toEqual([]);
    expect(await found(staff, "sideboard")).toEqual([id]);
    await confirmOrder(staff, { id });
    expect(await found(staff, "sideboard", { status: 0 })).toEqual([]);
    expect(await found(staff, "sideboard", { status: 1 })).toEqual([id]);
  });

  test("an order that is committed late is found then, though later ones were found before", async () => {
    const [customer, staff] = [await aCustomer(), await aStaff()];
    const { order } = await anOrder({ customer, staff, request: { title: "Lectern" } });
    const request = { archive_id: order.archive_id, title: "Pulpit", content: "C", phone: "12345" };
    const { keep } = await notYetKept(() =>
      createOrder(customer, { ...request, images: [], order_extra: {}, event_date: "" }),
    );
    await sendMessage(customer, { comm_order_id: order.id, message_type: "text", content: "Oak" });
    expect(await found(staff, "pulpit")).toEqual([]);
    await keep();
    expect(await found(staff, "pulpit")).toHaveLength(1);
  });

  test("many who search while many order find everything", async () => {
    const [customer, staff] = [await aCustomer(), await aStaff()];
    const made = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const { id } = await anOrder({ customer, staff, request: { title: "Footstool" } });
        expect(await found(staff, "footstool")).toContain(id);
        return id;
      }),
    );
    expect((await found(staff, "footstool")).sort()).toEqual(made.sort());
  });
});

describe("among very many", () => {
  let staff: Viewer;
  let customer: Viewer;
  let archive_id: number;
  const numbers = (first: number, count: number) => Array.from({ length: count }, (_, nth) => first + nth);
  beforeAll(async () => {
    const situation = await anOrder();
    [staff, customer, archive_id] = [situation.staff, situation.customer, situation.order.archive_id];
  });

  /** Orders with such numbers, each with its fact. */
  async function make(ids: number[], title: string, owner = customer): Promise<void> {
    await db().order.createMany({
      data: ids.map((id) => ({
        ...{ id, customerId: owner.id, productId: archive_id, title, content: "C", phone: "12345" },
        ...{ images: [], extra: {}, fields: [] },
      })),
    });
    await db().event.createMany({
      data: ids.map((orderId) => ({
        ...{ orderId, customerId: owner.id, seq: 1, type: "submitted", actorSide: "customer", actorName: "" },
        ...{ data: {}, status: "pending" as const, turn: "merchant" as const },
      })),
    });
  }

  test("the newest are found first, wherever their numbers lie, and no more than so many", async () => {
    const ids = [5_000, 70_000, 200_000, 900_000].flatMap((first) => numbers(first, 60));
    await make(ids, "Parquet");
    await make(numbers(1_000_000, 1_200), "Something else");
    await make(numbers(1_100_000, 15), "Parquet");
    const all = [...numbers(1_100_000, 15), ...ids].sort((one, other) => other - one);
    const pages = await Promise.all([1, 2, 3].map((current) => found(staff, "parquet", { current })));
    expect(pages.flat()).toEqual(all.slice(0, MOST_FOUND));
    expect((await listOrders(staff, { current: 1, keyword: "parquet" })).total).toBe(MOST_FOUND);
  });

  test("one is found behind all that is newer, by staff and by whoever asked for it", async () => {
    const [owner, other] = [await aCustomer({ name: "Zelda" }), await aCustomer()];
    await make([6_000], "Something else 榫卯结构", owner);
    await make(numbers(2_000_000, 1_100), "Something else");
    for (const keyword of ["else zelda", "榫卯结构", "something 卯结"])
      expect(await found(staff, keyword)).toEqual([6_000]);
    expect(await found(owner, "something")).toEqual([6_000]);
    expect(await found(owner, "something", { status: 2 })).toEqual([]);
    expect(await found(other, "something")).toEqual([]);
    expect(await found(staff, "卯榫")).toEqual([]);
  });
});
