import { beforeAll, describe, expect, test } from "vitest";
import { Product } from "@/schemas/product";
import type { Caller } from "@/server/caller";
import { aProduct } from "@/server/testing/factories";
import { getProduct } from "./get-product";
import { listProducts } from "./list-products";

const anybody: Caller = { viewer: null, locale: "en", address: "192.0.2.1" };

describe("the catalogue", () => {
  beforeAll(async () => {
    await aProduct({ title: "Oak desk", slug: "oak-desk", position: 2, description: "A 100% oak desk" });
    await aProduct({
      title: "Satchel",
      slug: "satchel",
      position: 1,
      fields: [{ key: "leather", type: "color" }],
    });
    await aProduct({ title: "Cake", slug: "cake", position: 3, open: false, pictures: [] });
  });

  test("anybody reads it in the shop's own order, closed products included", async () => {
    const { rows, total } = await listProducts(anybody, { current: 1 });
    expect(rows.map(({ title, open }) => [title, open])).toEqual([
      ["Satchel", true],
      ["Oak desk", true],
      ["Cake", false],
    ]);
    expect(total).toBe(3);
    for (const row of rows) expect(Product.strict().parse(row)).toEqual(row);
  });

  test("pages and words pick some", async () => {
    const titles = async (query: object) =>
      (await listProducts(anybody, { current: 1, ...query })).rows.map(({ title }) => title);
    expect(await titles({ page_size: 2, current: 2 })).toEqual(["Cake"]);
    expect(await titles({ keyword: "SATCH" })).toEqual(["Satchel"]);
    expect(await titles({ keyword: "100%" })).toEqual(["Oak desk"]);
    expect(await titles({ keyword: "_" })).toEqual([]);
  });

  test("one product is found by its number or its address", async () => {
    const product = await getProduct(anybody, { url_token: "satchel" });
    expect(await getProduct(anybody, { id: product.id })).toEqual(product);
    expect(product).toMatchObject({
      price: 120_000,
      currency: "USD",
      thumb: "http://localhost:3000/pictures/oak-desk.webp",
      order_fields: [{ field_name: "leather", type: "color" }],
    });
    expect(await getProduct(anybody, { url_token: "cake" })).toMatchObject({ thumb: "", images: [] });
  });

  test("one that is not there is said not to be, and one must be named", async () => {
    await expect(getProduct(anybody, { id: 999_999 })).rejects.toMatchObject({
      kind: "missing",
      reason: "no_product",
    });
    await expect(getProduct(anybody, {})).rejects.toMatchObject({ fields: { id: [{ rule: "required" }] } });
  });
});
