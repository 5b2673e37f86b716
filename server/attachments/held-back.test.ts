import sharp from "sharp";
import { afterEach, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import type { Attachment } from "@/schemas/attachment";
import { FeedQuery } from "@/schemas/event";
import { db, type Prisma } from "@/server/db";
import { listEvents } from "@/server/events/list-events";
import { fileRoute } from "@/server/http/file-route";
import { sendMessage } from "@/server/messages/send-message";
import { getOrder } from "@/server/orders/get-order";
import { paySale } from "@/server/sales/pay-sale";
import { sendSketch } from "@/server/sketches/send-sketch";
import { showFinished } from "@/server/sketches/show-finished";
import { aCustomer, anOrder } from "@/server/testing/factories";
import { anUpload, aPicture, filesKept, upload } from "@/server/testing/uploads";
import { keyOf, tokenOf } from "@/server/testing/wire";

type Switches = Pick<Prisma.ShopUpdateInput, "watermarkSketches" | "filesAfterBalance" | "name">;
const setShop = (data: Switches) => db().shop.update({ where: { id: 1 }, data });
const NAME = "Willow Lane 柳巷";

afterEach(() => setShop({ watermarkSketches: false, filesAfterBalance: false }));

/** What somebody is given at an address, as a browser or a program reads it. */
async function read(viewer: Viewer, address: string, headers: Record<string, string> = {}) {
  const request = new Request(address, { headers: { ...(await tokenOf(viewer)), ...headers } });
  const response = await fileRoute(request);
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
}

/** An accepted order with a sketch, and the bytes of that. */
async function withSketch() {
  await setShop({ name: NAME });
  const given = await anOrder({ in: "quote_accepted" });
  const picture = await aPicture({ width: 2000, height: 1000 });
  const sent = await upload(given.staff, picture, "engraving.png");
  await sendSketch(given.staff, { id: given.id, images: [sent.file_location], note: "" });
  const { bytes } = await read(given.staff, sent.file_location);
  return { ...given, sent, bytes };
}

const isPlain = async (bytes: Buffer) =>
  (await sharp(bytes).stats()).channels.every(({ stdev }) => stdev === 0);

describe("a shop that draws its name across sketches", () => {
  test("a customer is given a small marked copy, and a marked thumbnail; staff the picture itself", async () => {
    const { customer, staff, sent, bytes } = await withSketch();
    await setShop({ watermarkSketches: true });
    const full = await read(customer, sent.file_location);
    const thumb = await read(customer, sent.thumb);
    expect(await isPlain(bytes)).toBe(true);
    for (const copy of [full.bytes, thumb.bytes]) expect(await isPlain(copy)).toBe(false);
    expect(await sharp(full.bytes).metadata()).toMatchObject({ format: "webp", width: 1600, height: 800 });
    expect(await sharp(thumb.bytes).metadata()).toMatchObject({ width: 480, height: 240 });
    expect(full.response.headers.get("content-type")).toBe("image/webp");
    expect(full.response.headers.get("content-disposition")).toContain("engraving.webp");
    expect(full.response.headers.get("cache-control")).toBe("private, no-cache");
    expect((await read(staff, sent.file_location)).bytes.equals(bytes)).toBe(true);
    expect(await isPlain((await read(staff, sent.thumb)).bytes)).toBe(true);
  });

  test("the name is drawn all over it, on small pictures as on large ones", async () => {
    const { customer, staff, id } = await withSketch();
    await setShop({ watermarkSketches: true });
    for (const [width, height] of [
      [40, 30],
      [3000, 300],
      [300, 3000],
    ] as const) {
      const sent = await upload(staff, await aPicture({ width, height }), "other.png");
      await sendSketch(staff, { id, images: [sent.file_location], note: "" });
      const { bytes } = await read(customer, sent.file_location);
      const { width: wide, height: high } = await sharp(bytes).metadata();
      const half = { width: Math.floor(wide / 2), height: Math.floor(high / 2) };
      for (const left of [0, wide - half.width])
        for (const top of [0, high - half.height]) {
          const part = await sharp(bytes)
            .extract({ left, top, ...half })
            .png()
            .toBuffer();
          expect(await isPlain(part), `${width}×${height} from ${left},${top}`).toBe(false);
        }
    }
  });

  test("no address that a customer knows leads around it", async () => {
    const { id, customer, staff, sent, bytes } = await withSketch();
    await setShop({ watermarkSketches: true });
    const { events } = await listEvents(customer, FeedQuery.parse({ comm_order_id: id, limit: 500 }));
    const told = JSON.stringify([await getOrder(customer, { id }), events]);
    const addresses = new Set(told.match(/http[^"]*\/api\/attachment\/file\/[^"]*/g));
    for (const query of ["?size=full", "?size=", "?key=1", "#full"])
      addresses.add(sent.file_location + query);
    expect(addresses.size).toBeGreaterThan(4);
    const etag = (await read(staff, sent.file_location)).response.headers.get("etag") ?? "";
    const ways: Record<string, string>[] = [
      {},
      { range: "bytes=0-199999" },
      { range: "bytes=8-", "if-range": etag },
      { "if-none-match": etag },
      await keyOf(customer, ["read"]),
    ];
    for (const address of addresses)
      for (const headers of ways) {
        const given = await read(customer, address, headers);
        expect(given.response.status, address).toBeLessThan(300);
        expect(bytes.includes(given.bytes.subarray(0, 64)), address).toBe(false);
      }
    const part = await read(customer, sent.file_location, { range: "bytes=0-99" });
    expect(part.response.status).toBe(206);
    expect(part.bytes).toHaveLength(100);
  });

  test("the same picture said in the thread, before or after, is held back as well; another one is not", async () => {
    const { id, customer, staff, sent, bytes } = await withSketch();
    await setShop({ watermarkSketches: true });
    const say = (file: Attachment) =>
      sendMessage(staff, { comm_order_id: id, message_type: "image", content: file.file_location });
    await say(sent);
    expect((await read(customer, sent.file_location)).bytes.equals(bytes)).toBe(false);
    const [aside, own] = [await anUpload(staff), await anUpload(customer)];
    await say(aside);
    for (const file of [aside, own]) {
      const { bytes: given, response } = await read(customer, file.file_location);
      expect(await isPlain(given)).toBe(true);
      expect(response.headers.get("cache-control")).toContain("immutable");
    }
  });

  test("finished work is shown as it is", async () => {
    const { id, customer, staff } = await withSketch();
    await setShop({ watermarkSketches: true });
    const done = await anUpload(staff);
    await showFinished(staff, { id, images: [done.file_location], note: "" });
    expect(await isPlain((await read(customer, done.file_location)).bytes)).toBe(true);
  });

  test("a copy is made once, and anew when the shop takes another name", async () => {
    const { customer, sent } = await withSketch();
    await setShop({ watermarkSketches: true });
    const first = await read(customer, sent.file_location);
    const files = await filesKept();
    const again = await read(customer, sent.file_location);
    expect(again.bytes.equals(first.bytes)).toBe(true);
    expect(again.response.headers.get("etag")).toBe(first.response.headers.get("etag"));
    expect(await filesKept()).toBe(files);
    await setShop({ name: "Oak & Sons <b>" });
    const renamed = await read(customer, sent.file_location);
    expect(renamed.bytes.equals(first.bytes)).toBe(false);
    expect(renamed.response.headers.get("etag")).not.toBe(first.response.headers.get("etag"));
  });

  test("a stranger finds nothing, as before", async () => {
    const { sent } = await withSketch();
    await setShop({ watermarkSketches: true });
    const { bytes } = await read(await aCustomer(), sent.file_location);
    expect(JSON.parse(bytes.toString())).toMatchObject({ code: 1002 });
  });
});

describe("a shop that opens its files when all is paid", () => {
  test("sketches and finished work are marked until then, and opened then", async () => {
    const { id, customer, staff, sent, bytes } = await withSketch();
    await setShop({ filesAfterBalance: true });
    const done = await anUpload(staff);
    await showFinished(staff, { id, images: [done.file_location], note: "" });
    for (const file of [sent, done])
      expect(await isPlain((await read(customer, file.file_location)).bytes)).toBe(false);

    const sale = (await getOrder(staff, { id })).sale?.id;
    await paySale(staff, { id: sale, pay_way: "cash", remark: "" });
    const open = await read(customer, sent.file_location);
    expect(open.bytes.equals(bytes)).toBe(true);
    expect(open.response.headers.get("content-type")).toBe("image/png");
    expect(await isPlain((await read(customer, done.file_location)).bytes)).toBe(true);
  });

  test("paying one order opens nothing of another", async () => {
    const [paid, unpaid] = [await withSketch(), await withSketch()];
    await setShop({ filesAfterBalance: true });
    await paySale(paid.staff, { id: paid.order.sale?.id, pay_way: "cash", remark: "" });
    const { bytes } = await read(unpaid.customer, unpaid.sent.file_location);
    expect(bytes.equals(unpaid.bytes)).toBe(false);
  });
});
