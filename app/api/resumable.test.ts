import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { finishUploadEndpoint } from "@/schemas/endpoints/uploads";
import { db } from "@/server/db";
import { env } from "@/server/env";
import { tidyUploads } from "@/server/jobs/tidy-uploads";
import { aCustomer, anOrder, anOwner } from "@/server/testing/factories";
import { aPicture, filesKept, PDF } from "@/server/testing/uploads";
import { call, cookieOf, keyOf, linkCookieOf, routesAt, tokenOf } from "@/server/testing/wire";

const PLACE = "/api/attachment/resumable";
const VERSION = { "Tus-Resumable": "1.0.0" };
const OWN = { "sec-fetch-site": "same-origin" };
const HOUR_MS = 3600 * 1000;
type Who = Record<string, string>;

let customer: Viewer;
let me: Who;
beforeAll(async () => {
  customer = await aCustomer();
  me = await tokenOf(customer);
});

/** Asks as a client of the protocol does; HEAD reaches the handler of GET, as the router has it. */
async function tus(method: string, address: string, headers: Who, body?: BodyInit): Promise<Response> {
  const routes = await routesAt(address === PLACE ? PLACE : `${PLACE}/[key]`);
  const request = new Request(new URL(address, "http://localhost:3000"), {
    method,
    headers: { ...VERSION, ...headers },
    ...(body !== undefined && { body, duplex: "half" }),
  });
  return routes[method === "HEAD" ? "GET" : (method as "POST")](request);
}

const named = (name: string) => ({ "Upload-Metadata": `filename ${Buffer.from(name).toString("base64")}` });

const begin = (size: number, who = me, name = "plan.pdf") =>
  tus("POST", PLACE, { ...who, ...named(name), "Upload-Length": String(size) });

async function begun(size: number, who = me, name?: string): Promise<string> {
  const response = await begin(size, who, name);
  expect(response.status).toBe(201);
  return response.headers.get("location") ?? "";
}

const send = (address: string, offset: number, body: BodyInit, who = me) =>
  tus(
    "PATCH",
    address,
    { ...who, "Upload-Offset": String(offset), "Content-Type": "application/offset+octet-stream" },
    body,
  );

async function offsetOf(address: string, who = me): Promise<string | null> {
  return (await tus("HEAD", address, who)).headers.get("upload-offset");
}

const finish = (address: string, headers = me) =>
  call(finishUploadEndpoint, { headers, body: { upload: address.split("/").at(-1) } });

/** A connection that brings these bytes and no more, until it is cut. */
function hanging(bytes: Uint8Array) {
  let cut = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes);
      cut = () => controller.error(new Error("gone"));
    },
  });
  return { body, cut: () => cut() };
}

/** How many bytes lie on this machine that are not kept yet. */
async function waiting(): Promise<number> {
  const folder = path.join(env().DATA_DIR, "uploads", "tmp");
  const sizes = (await readdir(folder)).map(async (name) => (await stat(path.join(folder, name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

const partsOf = (bytes: Buffer) =>
  [new Uint8Array(bytes.subarray(0, 30)), new Uint8Array(bytes.subarray(30))] as const;

describe("an upload that broke off", () => {
  test("says how far it came, goes on from there, and becomes the same as one in one piece", async () => {
    const [first, rest] = partsOf(PDF);
    const address = await begun(PDF.byteLength);
    const line = hanging(first);
    const sending = send(address, 0, line.body);
    await expect.poll(waiting).toBe(first.byteLength);
    line.cut();
    await sending;
    await expect.poll(() => offsetOf(address)).toBe("30");
    const head = await tus("HEAD", address, me);
    expect(Object.fromEntries(head.headers)).toMatchObject({
      "upload-length": String(PDF.byteLength),
      "upload-metadata": "filename cGxhbi5wZGY=",
      "cache-control": "no-store",
    });
    expect(await finish(address)).toMatchObject({
      code: -1,
      msg: `Not all of the file is here yet: 30 of ${PDF.byteLength} bytes. Send the rest, then finish.`,
    });
    const last = await send(address, 30, rest);
    expect([last.status, last.headers.get("upload-offset")]).toEqual([204, String(PDF.byteLength)]);
    const [stored, reply] = [await filesKept(), await finish(address)];
    expect(reply).toMatchObject({
      code: 0,
      data: { file_name: "plan.pdf", file_size: PDF.byteLength, mime: "application/pdf", kind: "file" },
    });
    // Two pieces have become one file.
    expect(await filesKept()).toBe(stored - 1);
    const { GET } = await routesAt("/api/attachment/file/[key]");
    const read = await GET(new Request(reply.data.file_location, { headers: me }));
    expect(Buffer.from(await read.arrayBuffer())).toEqual(PDF);
  });

  test("finished twice, also at once, is one upload with one reply", async () => {
    const picture = await aPicture();
    const address = await begun(picture.byteLength, me, "desk.png");
    await send(address, 0, new Uint8Array(picture));
    const files = await db().attachment.count();
    const replies = await Promise.all([finish(address), finish(address)]);
    replies.push(await finish(address));
    expect(replies.map(({ code, data }) => [code, data.id])).toEqual(
      replies.map(() => [0, replies[0]?.data.id]),
    );
    expect(replies[0]?.data).toMatchObject({ is_image: 1, width: 40, height: 30 });
    expect(await db().attachment.count()).toBe(files + 1);
  });

  test("goes on from one place only: whoever is behind hears so and loses nothing", async () => {
    const [first, rest] = partsOf(PDF);
    const address = await begun(PDF.byteLength);
    expect((await send(address, 0, first)).status).toBe(204);
    expect((await send(address, 0, first)).status).toBe(409);
    expect((await send(address, 31, rest)).status).toBe(409);
    expect(await offsetOf(address)).toBe("30");
    // Another process does not know of this one's turn: the row decides.
    const { addPiece } = await import("@/server/arrivals/add-piece");
    const key = address.split("/").at(-1) ?? "";
    const both = await Promise.allSettled(
      [1, 2].map(() => addPiece(customer, key, 30, new Blob([rest]).stream())),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { kind: "conflict", reason: "upload_elsewhere" },
    });
    expect(await finish(address)).toMatchObject({ code: 0, data: { file_size: PDF.byteLength } });
  });

  test("given up leaves nothing", async () => {
    const stored = await filesKept();
    const address = await begun(PDF.byteLength);
    await send(address, 0, new Uint8Array(PDF));
    expect((await tus("DELETE", address, me)).status).toBe(204);
    expect((await tus("HEAD", address, me)).status).toBe(404);
    expect(await filesKept()).toBe(stored);
  });

  test("is gone after a day with its bytes, and what became of a finished one stays", async () => {
    const [old, done, young] = [await begun(40), await begun(PDF.byteLength), await begun(40)];
    await send(old, 0, new Uint8Array(30));
    await send(done, 0, new Uint8Array(PDF));
    const upload = await finish(done);
    const stored = await filesKept();
    const keys = [old, done].map((address) => address.split("/").at(-1) ?? "");
    const createdAt = new Date(Date.now() - 25 * HOUR_MS);
    await db().arrival.updateMany({ where: { key: { in: keys } }, data: { createdAt } });
    expect((await tus("HEAD", old, me)).status).toBe(404);
    await tidyUploads();
    expect(await db().arrival.count({ where: { key: { in: keys } } })).toBe(0);
    expect(await filesKept()).toBe(stored - 1);
    expect(await offsetOf(young)).toBe("0");
    expect(await db().attachment.count({ where: { id: upload.data.id } })).toBe(1);
  });
});

describe("who may go on with it", () => {
  test("nobody but whoever began it: to all others it is not there", async () => {
    const address = await begun(PDF.byteLength);
    const { id } = await anOrder({ customer });
    const strangers: Who[] = [
      await tokenOf(await aCustomer()),
      await tokenOf(await anOwner()),
      { ...(await linkCookieOf(id).then(({ cookie }) => ({ cookie }))), ...OWN },
    ];
    for (const headers of strangers) {
      const replies = await Promise.all([
        tus("HEAD", address, headers),
        send(address, 0, new Uint8Array(PDF), headers),
        tus("DELETE", address, headers),
      ]);
      expect(replies.map(({ status }) => status)).toEqual([404, 404, 404]);
      const none = await finish(`${PLACE}/AAAAAAAAAAAAAAAAAAAAAA`, headers);
      expect(none).toMatchObject({ code: 1002 });
      expect((await finish(address, headers)).body).toEqual(none.body);
    }
    expect(await offsetOf(address)).toBe("0");
    const nobody = await tus("HEAD", address, {});
    expect(nobody.status).toBe(401);
  });

  test("a guest with a link, a program with a key and a browser send large files, too", async () => {
    const { id } = await anOrder({ customer });
    const { cookie } = await linkCookieOf(id);
    for (const who of [
      { cookie, ...OWN },
      await keyOf(customer, ["write"]),
      { ...(await cookieOf(customer)), ...OWN },
    ]) {
      const address = await begun(PDF.byteLength, who as Who);
      expect((await send(address, 0, new Uint8Array(PDF), who as Who)).status).toBe(204);
      expect(await finish(address, who as Who)).toMatchObject({ code: 0 });
    }
    expect((await begin(10, await keyOf(customer, ["read"]))).status).toBe(403);
    expect((await begin(10, { ...(await cookieOf(customer)), "sec-fetch-site": "cross-site" })).status).toBe(
      403,
    );
  });
});

describe("what is refused", () => {
  test("a file beyond the limit, an empty one and a name beyond all file systems, before a byte is sent", async () => {
    expect((await begin(50 * 1024 * 1024 + 1)).status).toBe(413);
    const empty = await begin(0);
    expect([empty.status, await empty.json()]).toEqual([400, { code: -1, msg: "“plan.pdf” is empty." }]);
    expect((await begin(10, me, "x".repeat(260))).status).toBe(400);
    expect((await tus("POST", PLACE, me)).status).toBe(400);
  });

  test("more bytes than were announced", async () => {
    const address = await begun(30);
    expect((await send(address, 0, new Uint8Array(31))).status).toBe(413);
    expect((await send(address, 0, new Blob([new Uint8Array(31)]).stream())).status).toBe(413);
    expect(Number(await offsetOf(address))).toBeLessThanOrEqual(30);
  });

  test("bytes that we do not take, in words, when all of them are there; then they are gone", async () => {
    const stored = await filesKept();
    const page = Buffer.from("<html>not a picture</html>");
    const address = await begun(page.byteLength, me, "cat.jpg");
    await send(address, 0, new Uint8Array(page));
    expect(await finish(address)).toMatchObject({
      code: -1,
      msg: expect.stringContaining("“cat.jpg” is of a kind we do not take"),
    });
    expect((await tus("HEAD", address, me)).status).toBe(404);
    expect(await filesKept()).toBe(stored);
  });

  test("a gigabyte begun and not finished, whatever was begun at once", async () => {
    const who = await tokenOf(await aCustomer());
    const most = 50 * 1024 * 1024;
    const replies = await Promise.all(Array.from({ length: 22 }, () => begin(most, who)));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(20);
    const refused = replies.find(({ status }) => status === 400);
    expect(await refused?.json()).toMatchObject({
      msg: expect.stringContaining("at most 200 files or 1 GB"),
    });
  });

  test("crumbs without end", async () => {
    const address = await begun(2_000);
    const key = address.split("/").at(-1);
    await db().arrival.update({ where: { key }, data: { pieceCount: 1_000 } });
    const refused = await send(address, 0, new Uint8Array(1));
    expect([refused.status, await refused.json()]).toEqual([
      400,
      { code: -1, msg: "This upload came in more than 1000 pieces. Begin it again with larger ones." },
    ]);
  });

  test("whatever is not the protocol's", async () => {
    const address = await begun(30);
    for (const [method, at] of [
      ["GET", address],
      ["PUT", address],
      ["POST", address],
      ["GET", PLACE],
      ["PATCH", PLACE],
    ] as const)
      expect((await tus(method, at, me)).status, `${method} ${at}`).toBe(405);
    const told = await tus("OPTIONS", PLACE, {});
    expect(Object.fromEntries(told.headers)).toMatchObject({
      allow: "POST, OPTIONS",
      "tus-version": "1.0.0",
      "tus-max-size": String(50 * 1024 * 1024),
    });
    const old = await tus("HEAD", address, { ...me, "Tus-Resumable": "0.2.0" });
    expect(old.status).toBe(400);
  });
});
