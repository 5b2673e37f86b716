import { beforeAll, expect, test } from "vitest";
import { BOARD_COLUMNS, type BoardColumnName } from "@/domain/desk/board";
import type { Viewer } from "@/domain/viewer";
import { BoardColumn, BoardQuery } from "@/schemas/desk";
import { db } from "@/server/db";
import { deliverSale } from "@/server/sales/deliver-sale";
import { paySale } from "@/server/sales/pay-sale";
import { receiveDelivery } from "@/server/sales/receive-delivery";
import { showFinished } from "@/server/sketches/show-finished";
import { aCustomer, anOrder, aStaff } from "@/server/testing/factories";
import { anUpload } from "@/server/testing/uploads";
import { listBoard } from "./list-board";

const ask = (viewer: Viewer, query: object = {}) => listBoard(viewer, BoardQuery.parse(query));

let staff: Viewer;
const made: Partial<Record<BoardColumnName, number[]>> = {};
beforeAll(async () => {
  staff = await aStaff();
  const make = async (column: BoardColumnName, status: Parameters<typeof anOrder>[0]) => {
    const order = await anOrder({ staff, ...status });
    made[column] = [order.id, ...(made[column] ?? [])];
    return order;
  };
  await make("requested", {});
  await make("requested", {});
  await make("requested", {});
  await make("talking", { in: "in_communication" });
  await make("talking", { in: "quote_rejected" });
  await make("quoted", { in: "quoted" });
  await make("accepted", { in: "quote_accepted" });
  const paid = await make("making", { in: "quote_accepted" });
  await paySale(staff, { id: paid.order.order_id, remark: "", pay_way: "cash" });
  const inStage = async (
    column: BoardColumnName,
    ...steps: ((sale: number, id: number) => Promise<unknown>)[]
  ) => {
    const { id, order } = await make(column, { in: "quote_accepted" });
    for (const step of steps) await step(order.order_id, id);
  };
  const pay = (id: number) => paySale(staff, { id, remark: "", pay_way: "cash" });
  const handOver = (id: number) =>
    deliverSale(staff, { id, way: "pickup", carrier: "", tracking_number: "", remark: "" });
  const show = async (_: number, id: number) =>
    showFinished(staff, { id, images: [(await anUpload(staff)).file_location], note: "" });
  await inStage("finished", pay, handOver);
  await inStage("finished", pay, show);
  await inStage("received", pay, handOver, (id) => receiveDelivery(staff, { id, remark: "" }));
  // A card's money that is on its way back: no verb alone leaves an order there.
  await inStage("paid", pay, (id) =>
    db().salesOrder.update({ where: { id }, data: { status: "refunding" } }),
  );
  await make("cancelled", { in: "cancelled" });
});

test("every order stands in the column of how far it is, the newest on top", async () => {
  const columns = await ask(staff);
  expect(columns.map(({ column }) => column)).toEqual(BOARD_COLUMNS);
  for (const column of columns) {
    expect(BoardColumn.parse(column)).toEqual(column);
    expect([column.column, column.orders.map(({ id }) => id)]).toEqual([
      column.column,
      made[column.column] ?? [],
    ]);
    expect(column.next).toBe("");
  }
});

test.each(["requested", "accepted"] as const)("one column is read on from a place: %s", async (name) => {
  const ids = made[name] ?? [];
  const seen: number[] = [];
  for (let after = "", page = 0; page < ids.length; page++) {
    const [column] = await ask(staff, { column: name, limit: 1, after });
    seen.push(...(column?.orders.map(({ id }) => id) ?? []));
    after = column?.next ?? "";
    expect(after === "").toBe(page === ids.length - 1);
  }
  expect(seen).toEqual(ids);
});

test("a place is one of its own column", async () => {
  const [{ next } = { next: "" }] = await ask(staff, { column: "requested", limit: 1 });
  expect(next).not.toBe("");
  expect(BoardQuery.safeParse({ after: next }).error?.issues).toMatchObject([{ path: ["after"] }]);
  expect(BoardQuery.safeParse({ column: "requested", after: "nonsense" }).success).toBe(false);
});

test("what narrows the desk narrows the board", async () => {
  const columns = await ask(staff, { admin_id: 0 });
  expect(columns.flatMap(({ orders }) => orders.map(({ id }) => id)).sort()).toEqual(
    [...(made.requested ?? []), ...(made.cancelled ?? [])].sort(),
  );
});

test("customers have no board", async () => {
  await expect(ask(await aCustomer())).rejects.toMatchObject({ kind: "not_allowed" });
});
