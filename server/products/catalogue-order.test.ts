import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import type { Caller } from "@/server/caller";
import { db } from "@/server/db";
import { cancelOrder } from "@/server/orders/cancel-order";
import { createOrder } from "@/server/orders/create-order";
import { aCustomer, anOrder, anOwner, aProduct, aRequest, aStaff } from "@/server/testing/factories";
import { meanwhile } from "@/server/testing/meanwhile";
import { stored } from "@/server/testing/stored";
import { arrangeProducts } from "./arrange-products";
import { getProduct } from "./get-product";
import { listProducts } from "./list-products";
import { openProduct } from "./open-product";

const anybody: Caller = { viewer: null, locale: "en", address: "192.0.2.1" };
const catalogue = async () => (await listProducts(anybody, { current: 1 })).rows.map(({ id }) => id);

let owner: Viewer;
beforeAll(async () => {
  owner = await anOwner();
});

describe("the order of the catalogue", () => {
  test("is the owner's to change; what is not named comes behind as it was", async () => {
    const ids = [];
    for (const position of [0, 1, 2, 3]) ids.push((await aProduct({ position })).id);
    const [one, two, three, four] = ids as [number, number, number, number];
    expect(await arrangeProducts(owner, { ids: [three, one, three] })).toEqual({
      ids: [three, one, two, four],
    });
    expect(await catalogue()).toEqual([three, one, two, four]);
    const before = await stored();
    await expect(arrangeProducts(owner, { ids: [two, 999_999] })).rejects.toMatchObject({
      reason: "no_product",
    });
    expect(await stored()).toBe(before);
  });

  test("is nothing that staff or customers change", async () => {
    const { id } = await aProduct();
    for (const other of [await aStaff(), await aCustomer()]) {
      const before = await stored();
      await expect(arrangeProducts(other, { ids: [id] })).rejects.toMatchObject({ kind: "not_allowed" });
      await expect(openProduct(other, { id, open: false })).rejects.toMatchObject({ kind: "not_allowed" });
      expect(await stored()).toBe(before);
    }
  });
});

describe("opening and closing a product", () => {
  test("an owner closes it and opens it again, while what was requested goes on", async () => {
    const { id } = await aProduct();
    const { customer } = await anOrder({ request: { archive_id: id } });
    expect(await openProduct(owner, { id, open: false })).toMatchObject({ id, open: false, full: false });
    await expect(createOrder(customer, aRequest(id))).rejects.toMatchObject({ reason: "product_closed" });
    expect(await openProduct(owner, { id, open: true })).toMatchObject({ open: true });
    expect(await createOrder(customer, aRequest(id))).toMatchObject({ status: 0 });
    await expect(openProduct(owner, { id: 999_999, open: true })).rejects.toMatchObject({
      reason: "no_product",
    });
  });
});

describe("a product that takes so many requests at a time", () => {
  test("closes by itself with the last one, says so, and opens when one ends", async () => {
    const { id, title } = await aProduct({ requestCap: 2 });
    const customer = await aCustomer();
    const first = await createOrder(customer, aRequest(id));
    expect(await getProduct(anybody, { id })).toMatchObject({ open: true, full: false, request_cap: 2 });
    await createOrder(customer, aRequest(id));
    expect(await getProduct(anybody, { id })).toMatchObject({ open: false, full: true });
    const { rows } = await listProducts(anybody, { current: 1, page_size: 100 });
    expect(rows.find((product) => product.id === id)).toMatchObject({ open: false, full: true });
    await expect(createOrder(customer, aRequest(id))).rejects.toMatchObject({
      kind: "conflict",
      reason: "product_full",
      values: { product: title },
    });
    await cancelOrder(customer, { id: first.id, reason: "Enough" });
    expect(await getProduct(anybody, { id })).toMatchObject({ open: true, full: false });
    expect(await createOrder(customer, aRequest(id))).toMatchObject({ status: 0 });
  });

  test("of two who come for the last place at once one has it", async () => {
    const { id } = await aProduct({ requestCap: 1 });
    const [one, other] = [await aCustomer(), await aCustomer()];
    const late = await meanwhile(
      () => createOrder(one, aRequest(id)),
      () => createOrder(other, aRequest(id)),
    );
    expect(late).toMatchObject({ kind: "conflict", reason: "product_full" });
    expect(await db().order.count({ where: { productId: id } })).toBe(1);
  });

  test("that is closed is not called full", async () => {
    const { id } = await aProduct({ requestCap: 1 });
    await createOrder(await aCustomer(), aRequest(id));
    expect(await openProduct(owner, { id, open: false })).toMatchObject({ open: false, full: false });
  });
});
