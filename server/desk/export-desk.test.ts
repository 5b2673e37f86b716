import { expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { DeskExportQuery } from "@/schemas/desk";
import { exportDeskEndpoint } from "@/schemas/endpoints/desk";
import { db } from "@/server/db";
import { aCustomer, anOrder, aProduct, aStaff } from "@/server/testing/factories";
import { call, tokenOf } from "@/server/testing/wire";
import { exportDesk } from "./export-desk";

async function table(viewer: Viewer, query: object): Promise<string> {
  const { parts } = await exportDesk(viewer, DeskExportQuery.parse(query));
  let text = "";
  for await (const part of parts) text += part;
  return text;
}

test("staff have a view as a table, in its order, with what others wrote made harmless", async () => {
  const staff = await aStaff({ name: "Wen" });
  const customer = await aCustomer({ name: "=cmd|' /C calc'!A0" });
  const request = { title: 'Shelf, "wide"', phone: "+351 912 345 678", event_date: "2031-02-03" };
  const { id } = await anOrder({ in: "quoted", staff, customer, request });
  const [heading, row, ...rest] = (await table(staff, { view: "mine" })).split("\r\n");
  expect(heading).toMatch(/^\uFEFFNo\.,Title,Product,Customer,Phone,State,Whose turn,/);
  expect(row).toContain(`${id},"Shelf, ""wide""",Product `);
  expect(row).toContain(`,'=cmd|' /C calc'!A0,'+351 912 345 678,Quoted: waiting for the customer,`);
  expect(row).toMatch(/,2031-02-03,9900\.50,\w{3},Wen,\d{4}-\d\d-\d\d,\d{4}-\d\d-\d\d,$/);
  expect(rest).toEqual([""]);
});

test("who reads Chinese has Chinese headings", async () => {
  const staff = await aStaff();
  expect(await table({ ...staff, locale: "zh" }, { view: "mine" })).toMatch(/^\uFEFF编号,标题,产品,/);
});

test("a view of several pages is in one table, each order once", async () => {
  const [staff, customer, product] = [await aStaff(), await aCustomer(), await aProduct()];
  const anOld = (nth: number) => ({
    customerId: customer.id,
    productId: product.id,
    adminId: staff.id,
    title: `Old ${nth}`,
    content: "C",
    phone: "12345",
    images: [],
    extra: {},
    fields: [],
    turnSince: new Date(1_000_000 + Math.floor(nth / 7) * 1_001),
  });
  await db().order.createMany({ data: Array.from({ length: 230 }, (_, nth) => anOld(nth)) });
  const rows = (await table(staff, { view: "all", admin_id: staff.id })).trimEnd().split("\r\n").slice(1);
  expect(new Set(rows.map((row) => Number.parseInt(row, 10))).size).toBe(230);
  expect(rows).toHaveLength(230);
});

test("customers have no table, and a program is told so in the envelope", async () => {
  const customer = await aCustomer();
  await expect(table(customer, {})).rejects.toMatchObject({ kind: "not_allowed" });
  const headers = await tokenOf(customer);
  expect(await call(exportDeskEndpoint, { headers })).toMatchObject({ status: 200, code: 1002 });
});

test("it comes as a file with a name, and not to be kept by anything on the way", async () => {
  const { headers } = await call(exportDeskEndpoint, {
    headers: await tokenOf(await aStaff()),
    query: { view: "overdue" },
  });
  expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(headers.get("content-disposition")).toMatch(
    /^attachment; filename\*=UTF-8''overdue-\d{4}-\d\d-\d\d\.csv$/,
  );
  expect(headers.get("cache-control")).toContain("no-store");
});
