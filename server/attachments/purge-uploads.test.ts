import { access, readdir, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import type { Attachment } from "@/schemas/attachment";
import { ProductDraft } from "@/schemas/product-draft";
import { db } from "@/server/db";
import { env } from "@/server/env";
import { tidyUploads } from "@/server/jobs/tidy-uploads";
import { sendMessage } from "@/server/messages/send-message";
import { updateOrder } from "@/server/orders/update-order";
import { saveProduct } from "@/server/products/save-product";
import { storage } from "@/server/storage";
import { aCustomer, anOrder, anOwner, aProduct } from "@/server/testing/factories";
import { meanwhile, notYetKept } from "@/server/testing/meanwhile";
import { anUpload } from "@/server/testing/uploads";
import { uploadKey } from "./addresses";
import { purgeUploads } from "./purge-uploads";

const HOUR_MS = 3600 * 1000;
const keyOf = (upload: Attachment) => uploadKey(upload.file_location) as string;

/** An upload of so many hours ago. */
async function anOldUpload(viewer: Viewer, hours = 49): Promise<Attachment> {
  const upload = await anUpload(viewer);
  const createdAt = new Date(Date.now() - hours * HOUR_MS);
  await db().attachment.update({ where: { id: upload.id }, data: { createdAt } });
  return upload;
}

/** What is left of it: its row, its bytes, its thumbnail. */
async function leftOf(upload: Attachment): Promise<boolean[]> {
  const row = await db().attachment.findUnique({ where: { id: upload.id } });
  const files = [await storage().open(keyOf(upload)), await storage().open(`${keyOf(upload)}.thumb`)];
  return [row, ...files].map((found) => found !== null);
}

/** A product with nothing but this picture. */
const showing = (id: number, { file_location }: Attachment) =>
  ProductDraft.parse({
    id,
    title: "Desk",
    url_token: "desk",
    description: "Oak",
    price_from: "1",
    usual_days: 1,
    reply_hours: 1,
    images: [file_location],
  });

const ALL = [true, true, true];
const NOTHING = [false, false, false];

let customer: Viewer;
beforeAll(async () => {
  customer = await aCustomer();
});

describe("uploads that nobody made use of", () => {
  test("are gone after two days, with their bytes, and not before", async () => {
    const [old, young] = [await anOldUpload(customer), await anOldUpload(customer, 47)];
    await purgeUploads();
    expect(await leftOf(old)).toEqual(NOTHING);
    expect(await leftOf(young)).toEqual(ALL);
  });

  test("what a product shows stays for as long as it is shown", async () => {
    const owner = await anOwner();
    const { id } = await aProduct({ pictures: [] });
    const [shown, replaced] = [await anOldUpload(owner), await anOldUpload(owner)];
    for (const picture of [replaced, shown]) await saveProduct(owner, showing(id, picture));
    await purgeUploads();
    expect(await leftOf(shown)).toEqual(ALL);
    expect(await leftOf(replaced)).toEqual(NOTHING);
  });

  test("what an order holds stays, be it in its request or in its thread", async () => {
    const { id } = await anOrder({ customer });
    const [picture, shown] = [await anOldUpload(customer), await anOldUpload(customer)];
    await updateOrder(customer, { id, images: [picture.file_location] });
    const said = { comm_order_id: id, message_type: "image", content: shown.file_location } as const;
    await sendMessage(customer, said);
    await purgeUploads();
    expect(await leftOf(picture)).toEqual(ALL);
    expect(await leftOf(shown)).toEqual(ALL);
  });

  test("one that is being claimed for an order at that moment survives", async () => {
    const { id } = await anOrder({ customer });
    const upload = await anOldUpload(customer);
    const { keep } = await notYetKept(() => updateOrder(customer, { id, images: [upload.file_location] }));
    await purgeUploads();
    await keep();
    await purgeUploads();
    expect(await leftOf(upload)).toEqual(ALL);
  });

  test("whoever claims one that is being removed hears that it is none, and nothing is stored", async () => {
    const { id } = await anOrder({ customer });
    const upload = await anOldUpload(customer);
    const refusal = await meanwhile(
      () => purgeUploads(),
      () => updateOrder(customer, { id, images: [upload.file_location] }),
    );
    expect(refusal).toMatchObject({ fields: { "images.0": [{ rule: "not_your_upload" }] } });
    expect(await db().orderAttachment.count({ where: { attachmentId: upload.id } })).toBe(0);
  });

  test("many are removed, however many there are, and by several at once", async () => {
    const uploads = await Promise.all([1, 2, 3, 4].map(() => anOldUpload(customer)));
    const rows = Array.from({ length: 450 }, (_, at) => ({
      key: `unused-${at}`,
      uploaderId: customer.id,
      fileName: "a.png",
      mime: "image/png",
      size: 1,
      md5: "0".repeat(32),
      createdAt: new Date(Date.now() - 60 * HOUR_MS),
    }));
    await db().attachment.createMany({ data: rows });
    await Promise.all([purgeUploads(), purgeUploads()]);
    expect(await db().attachment.count({ where: { key: { startsWith: "unused-" } } })).toBe(0);
    for (const upload of uploads) expect(await leftOf(upload)).toEqual(NOTHING);
  });
});

test("what a broken upload has left is gone after an hour, what is still arriving is not", async () => {
  const [stray, arriving] = [await storage().scratch("stray"), await storage().scratch("arriving")];
  await writeFile(stray, "half a pic");
  await writeFile(arriving, "half a pic");
  const longAgo = new Date(Date.now() - 2 * HOUR_MS);
  await utimes(stray, longAgo, longAgo);
  await tidyUploads();
  await expect(access(stray)).rejects.toThrow();
  expect(await readdir(path.join(env().DATA_DIR, "uploads", "tmp"))).toEqual(["arriving"]);
});
