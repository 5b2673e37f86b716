import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { ProductDraft } from "@/schemas/product-draft";
import { uploadKey } from "@/server/attachments/addresses";
import { openFile } from "@/server/attachments/open-file";
import { db } from "@/server/db";
import { aCustomer, anOrder, anOwner } from "@/server/testing/factories";
import { stored } from "@/server/testing/stored";
import { anUpload } from "@/server/testing/uploads";
import { routesAt, tokenOf } from "@/server/testing/wire";
import { saveProduct } from "./save-product";

let owner: Viewer;
let count = 0;
beforeAll(async () => {
  owner = await anOwner();
});

const save = (images: string[] | undefined, more: object = {}) => {
  count += 1;
  const given = { title: "Cards", url_token: `cards-${count}`, description: "Printed", price_from: "12" };
  return saveProduct(owner, ProductDraft.parse({ ...given, usual_days: 3, reply_hours: 8, images, ...more }));
};
const seenBy = (viewer: Viewer | null, address: string) =>
  openFile(viewer, { key: uploadKey(address) ?? "", size: "thumb" });
const read = async (address: string, headers: Record<string, string> = {}) => {
  const { GET } = await routesAt("/api/attachment/file/[key]");
  return GET(new Request(address, { headers }));
};

describe("a product's pictures", () => {
  test("are the owner's uploads in their order, which everybody sees from then on", async () => {
    const [one, two] = [await anUpload(owner), await anUpload(owner)];
    const customer = await aCustomer();
    for (const viewer of [customer, null])
      await expect(seenBy(viewer, one.file_location)).rejects.toMatchObject({
        kind: viewer ? "not_allowed" : "unauthenticated",
      });
    const product = await save([two.file_location, one.file_location, two.file_location]);
    expect(product.images).toEqual([two.file_location, one.file_location]);
    expect(product).toMatchObject({ logo: two.file_location, thumb: `${two.file_location}?size=thumb` });
    for (const viewer of [customer, null])
      expect(await seenBy(viewer, one.file_location)).toMatchObject({ mime: "image/webp" });
    const reply = await read(one.file_location);
    expect(reply.headers.get("content-type")).toBe("image/png");
    const order = await anOrder({ request: { archive_id: product.id } });
    expect(order.order.thumb).toBe(`${two.file_location}?size=thumb`);
  });

  test("that are taken away are seen by their uploader alone again, and left out they stay", async () => {
    const [kept, gone] = [await anUpload(owner), await anUpload(owner)];
    const { id, url_token } = await save([kept.file_location, gone.file_location]);
    const unchanged = await save(undefined, { id, url_token });
    expect(unchanged.images).toHaveLength(2);
    expect((await save([kept.file_location], { id, url_token })).images).toEqual([kept.file_location]);
    expect(await seenBy(owner, gone.file_location)).toMatchObject({ mime: "image/webp" });
    await expect(seenBy(await aCustomer(), gone.file_location)).rejects.toMatchObject({
      kind: "not_allowed",
    });
    expect(await (await read(gone.file_location)).json()).toMatchObject({ code: 1001 });
    const headers = await tokenOf(await aCustomer());
    expect(await (await read(gone.file_location, headers)).json()).toMatchObject({ code: 1002 });
  });

  test("that came with the shop stay when the product is saved again", async () => {
    const { id, url_token } = await save([]);
    await db().product.update({ where: { id }, data: { pictures: ["/pictures/oak-desk.webp"] } });
    const upload = await anUpload(owner);
    const shown = "http://localhost:3000/pictures/oak-desk.webp";
    const product = await save([upload.file_location, shown], { id, url_token });
    expect(product.images).toEqual([upload.file_location, shown]);
  });

  test("a customer's picture, a document, one elsewhere or one of the shop's that is not its own is refused", async () => {
    const { id, url_token } = await save([]);
    const customer = await aCustomer();
    const theirs = await anUpload(customer);
    await anOrder({ customer, request: { images: [theirs.file_location] } });
    const paper = await anUpload(owner, { kind: "pdf" });
    const before = await stored();
    for (const [address, rule] of [
      [theirs.file_location, "not_your_upload"],
      [paper.file_location, "image_address"],
      ["https://pictures.example/one.jpg", "not_your_upload"],
      ["http://localhost:3000/pictures/oak-desk.webp", "not_your_upload"],
    ] as const)
      await expect(save([address], { id, url_token }), address).rejects.toMatchObject({
        fields: { "images.0": [{ rule }] },
      });
    expect(await stored()).toBe(before);
  });
});
