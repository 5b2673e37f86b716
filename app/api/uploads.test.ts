import { readdir } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import type { Attachment } from "@/schemas/attachment";
import { uploadEndpoint } from "@/schemas/endpoints/uploads";
import { db } from "@/server/db";
import { env } from "@/server/env";
import { sendMessage } from "@/server/messages/send-message";
import { aCustomer, anOrder, aStaff } from "@/server/testing/factories";
import { anUpload, aPicture, aRecording, filesKept, PDF, upload } from "@/server/testing/uploads";
import { call, cookieOf, routesAt, tokenOf } from "@/server/testing/wire";

let customer: Viewer;
beforeAll(async () => {
  customer = await aCustomer();
});

const form = (...files: [string, Uint8Array, string][]) => {
  const data = new FormData();
  for (const [field, bytes, name] of files) data.append(field, new File([new Uint8Array(bytes)], name));
  return data;
};
const send = async (raw: BodyInit, headers: Record<string, string> = {}) =>
  call(uploadEndpoint, { headers: { ...(await tokenOf(customer)), ...headers }, raw });

describe("uploading", () => {
  test("a picture comes back with its address, whatever folder its name claims", async () => {
    const names = [
      ["../../etc/desk.png", "desk.png"],
      ["C:\\Users\\ana\\desk.png", "desk.png"],
      ["书桌 草图.png", "书桌 草图.png"],
      ["a\u202egnp.exe", "agnp.exe"],
      ["🪑".repeat(120), "🪑".repeat(120)],
    ];
    for (const [name = "", kept] of names)
      expect(await send(form(["file", await aPicture(), name])), name).toMatchObject({
        code: 0,
        data: { file_name: kept, is_image: 1 },
      });
  });

  test("a name that no file system could hold is refused, not cut", async () => {
    expect(await send(form(["file", await aPicture(), `${"x".repeat(260)}.png`]))).toMatchObject({
      code: -1,
      data: { fields: { file: ["Write at most 255 characters."] } },
    });
  });

  test("only the field “file” counts, and only the first of them", async () => {
    const none = { status: 200, code: -1, data: { fields: { file: ["Fill this in."] } } };
    expect(await send(form())).toMatchObject(none);
    expect(await send(form(["picture", await aPicture(), "a.png"]))).toMatchObject(none);
    const two = form(["file", await aPicture(), "first.png"], ["file", PDF, "second.pdf"]);
    expect(await send(two)).toMatchObject({ code: 0, data: { file_name: "first.png" } });
  });

  test("other files before it do no harm, however many fields a program's form has", async () => {
    const data = form(["cover", PDF, "cover.pdf"], ["preview", await aPicture(), "p.png"]);
    data.append("note", "hello");
    data.append("file", new File([new Uint8Array(await aPicture())], "last.png"));
    expect(await send(data)).toMatchObject({ code: 0, data: { file_name: "last.png" } });
    expect(await readdir(path.join(env().DATA_DIR, "uploads", "tmp"))).toEqual([]);
  });

  test("a form that breaks off in the middle of another file is told, and nothing else ends with it", async () => {
    const cut = '--b\r\nContent-Disposition: form-data; name="other"; filename="a.png"\r\n\r\n\x89PNG';
    expect(await send(cut, { "content-type": "multipart/form-data; boundary=b" })).toMatchObject({
      code: -1,
      msg: "The upload broke off. Send it again.",
    });
  });

  test("a form beyond all measure is not read to its end", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        const head = '--b\r\nContent-Disposition: form-data; name="other"; filename="a"\r\n\r\n';
        const part = sent === 0 ? Buffer.from(head) : new Uint8Array(1024 * 1024);
        sent += part.byteLength;
        controller.enqueue(part);
      },
    });
    expect(await send(endless, { "content-type": "multipart/form-data; boundary=b" })).toMatchObject({
      status: 413,
      code: -1,
    });
    expect(sent).toBeLessThan(110 * 1024 * 1024);
    const announced = { "content-type": "multipart/form-data; boundary=b", "content-length": "999999999" };
    expect(await send("--b--", announced)).toMatchObject({ status: 413 });
  });

  test("anything but a form is 415, and a form that breaks off is told", async () => {
    for (const type of [
      "application/json",
      "image/png",
      "multipart/form-data",
      "multipart/form-data; boundary=",
    ])
      expect(await send("{}", { "content-type": type }), type).toMatchObject({ status: 415, code: -1 });
    const cut = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n\x89PNG';
    expect(await send(cut, { "content-type": "multipart/form-data; boundary=b" })).toMatchObject({
      status: 200,
      code: -1,
      msg: "The upload broke off. Send it again.",
    });
    expect(await readdir(path.join(env().DATA_DIR, "uploads", "tmp"))).toEqual([]);
  });

  test("a refused kind is refused in words", async () => {
    expect(await send(form(["file", Buffer.from("<html>"), "cat.jpg"]))).toMatchObject({
      code: -1,
      msg: expect.stringContaining("“cat.jpg” is of a kind we do not take"),
    });
    expect(await send(form(["file", Buffer.from("<svg/>"), "logo.svg"]))).toMatchObject({
      code: -1,
      msg: expect.stringContaining("SVG"),
    });
  });
});

describe("uploading with an Idempotency-Key", () => {
  const filesOf = async (viewer: Viewer) => db().attachment.count({ where: { uploaderId: viewer.id } });

  test("the same file again is the first upload, and other bytes or another name are refused", async () => {
    const [bytes, key] = [await aPicture(), { "Idempotency-Key": "picture-1" }];
    const first = await send(form(["file", bytes, "a.png"]), key);
    expect(first).toMatchObject({ code: 0 });
    const [files, stored] = [await filesOf(customer), await filesKept()];
    expect((await send(form(["file", bytes, "a.png"]), key)).body).toEqual(first.body);
    const reused = { code: -1, msg: expect.stringContaining("Idempotency-Key") };
    expect(await send(form(["file", PDF, "a.png"]), key)).toMatchObject(reused);
    expect(await send(form(["file", bytes, "b.png"]), key)).toMatchObject(reused);
    expect([await filesOf(customer), await filesKept()]).toEqual([files, stored]);
  });

  test("several at once keep one file, and what the others stored is gone", async () => {
    const [bytes, key] = [await aPicture({ width: 700 }), { "Idempotency-Key": "picture-2" }];
    const [files, stored] = [await filesOf(customer), await filesKept()];
    const replies = await Promise.all([1, 2, 3, 4].map(() => send(form(["file", bytes, "a.png"]), key)));
    expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(replies[0]).toMatchObject({ code: 0 });
    expect(await filesOf(customer)).toBe(files + 1);
    // The picture and its thumbnail.
    expect(await filesKept()).toBe(stored + 2);
  });

  test("a refused file keeps no key, and a key that is none is named", async () => {
    const key = { "Idempotency-Key": "picture-3" };
    expect(await send(form(["file", Buffer.from("<html>"), "a.png"]), key)).toMatchObject({ code: -1 });
    expect(await send(form(["file", await aPicture(), "a.png"]), key)).toMatchObject({ code: 0 });
    for (const none of ["", "k".repeat(201)])
      expect(await send(form(["file", PDF, "a.pdf"]), { "Idempotency-Key": none })).toMatchObject({
        code: -1,
        data: { fields: { "Idempotency-Key": expect.anything() } },
      });
  });

  test("while pictures are drawn no connection is held", async () => {
    const bytes = await aPicture({ width: 3000, height: 3000 });
    // Twice as many as there are connections.
    const uploads = Array.from({ length: 20 }, (_, at) =>
      send(form(["file", bytes, `${at}.png`]), { "Idempotency-Key": `drawn-${at}` }),
    );
    expect(await db().user.count()).toBeGreaterThan(0);
    for (const reply of await Promise.all(uploads)) expect(reply).toMatchObject({ code: 0 });
  });
});

describe("what somebody may have lying around that no order has taken", () => {
  const rows = (viewer: Viewer, count: number, size: number) =>
    db().attachment.createMany({
      data: Array.from({ length: count }, (_, at) => ({
        key: `${viewer.id}-${at}`,
        uploaderId: viewer.id,
        fileName: "a.png",
        mime: "image/png",
        size,
        md5: "0".repeat(32),
      })),
    });
  const full = { code: -1, msg: expect.stringContaining("at most 200 files or 1 GB") };

  test("200 files, also when the last ones come at once, and an order makes room", async () => {
    const hoarder = await aCustomer();
    await rows(hoarder, 197, 10);
    const post = async () =>
      call(uploadEndpoint, { headers: await tokenOf(hoarder), raw: form(["file", PDF, "a.pdf"]) });
    const replies = await Promise.all(Array.from({ length: 6 }, post));
    expect(replies.filter(({ code }) => code === 0)).toHaveLength(3);
    for (const reply of replies) if (reply.code !== 0) expect(reply).toMatchObject(full);
    expect(await db().attachment.count({ where: { uploaderId: hoarder.id } })).toBe(200);
    const { id } = await anOrder({ customer: hoarder });
    const used = replies.find(({ code }) => code === 0)?.data.file_location;
    const said = { comm_order_id: id, message_type: "file", content: used } as const;
    await sendMessage(hoarder, said);
    expect(await post()).toMatchObject({ code: 0 });
    // Somebody else has room of their own.
    expect(await send(form(["file", PDF, "a.pdf"]))).toMatchObject({ code: 0 });
  });

  test("or a gigabyte", async () => {
    const hoarder = await aCustomer();
    await rows(hoarder, 1, 1024 ** 3 - PDF.byteLength);
    const headers = await tokenOf(hoarder);
    expect(await call(uploadEndpoint, { headers, raw: form(["file", PDF, "fits.pdf"]) })).toMatchObject({
      code: 0,
    });
    expect(await call(uploadEndpoint, { headers, raw: form(["file", PDF, "more.pdf"]) })).toMatchObject(full);
  });
});

describe("reading an upload", () => {
  const read = async (address: string, headers: Record<string, string> = {}) => {
    const { GET } = await routesAt("/api/attachment/file/[key]");
    return GET(new Request(address, { headers }));
  };

  test("who asks only for its facts gets them, and no file is opened", async () => {
    const picture = await anUpload(customer);
    const { GET } = await routesAt("/api/attachment/file/[key]");
    const request = new Request(picture.file_location, { method: "HEAD", headers: await tokenOf(customer) });
    const response = await GET(request);
    expect(response.headers.get("content-length")).toBe(String(picture.file_size));
    expect(response.body).toBeNull();
  });

  test("its uploader gets the bytes, in a way that no browser runs them", async () => {
    const picture = await anUpload(customer);
    const response = await read(picture.file_location, await tokenOf(customer));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "image/png",
      "content-length": String(picture.file_size),
      "content-disposition": "inline; filename*=UTF-8''picture.png",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": expect.stringContaining("private"),
    });
    expect((await response.arrayBuffer()).byteLength).toBe(picture.file_size);
    expect((await read(picture.thumb, await tokenOf(customer))).headers.get("content-type")).toBe(
      "image/webp",
    );
  });

  test("a document is for keeping, not for showing, and its name may be in any script", async () => {
    const paper = await upload(customer, PDF, `合同 "1";\r\n.pdf`.replace(/[\r\n]/g, ""));
    const { headers } = await read(paper.file_location, await tokenOf(customer));
    expect(headers.get("content-disposition")).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('合同 "1";.pdf')}`,
    );
  });

  test("a browser shows it in our pages with its cookie", async () => {
    const picture = await anUpload(customer);
    const headers = { ...(await cookieOf(customer)), "sec-fetch-site": "same-origin" };
    expect((await read(picture.file_location, headers)).status).toBe(200);
    const foreign = {
      ...(await cookieOf(customer)),
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "no-cors",
    };
    expect(await (await read(picture.file_location, foreign)).json()).toMatchObject({ code: 1002 });
  });

  test("nobody else gets more than one and the same refusal", async () => {
    const picture = await anUpload(customer);
    const nowhere = picture.file_location.replace(/[^/]{22}$/, "A".repeat(22));
    expect(await (await read(picture.file_location)).json()).toMatchObject({ code: 1001 });
    const headers = await tokenOf(await aCustomer());
    const [theirs, none] = [
      await (await read(picture.file_location, headers)).json(),
      await (await read(nowhere, headers)).json(),
    ];
    expect(theirs).toMatchObject({ code: 1002 });
    expect(theirs).toEqual(none);
    const clerk = await tokenOf(await aStaff());
    expect(await (await read(picture.file_location, clerk)).json()).toMatchObject({ code: 1002 });
  });

  test("staff see it once an order holds it", async () => {
    const picture = await anUpload(customer);
    const { staff } = await anOrder({ customer, request: { images: [picture.file_location] } });
    expect((await read(picture.file_location, await tokenOf(staff))).headers.get("content-type")).toBe(
      "image/png",
    );
  });

  describe("a part of it", () => {
    const partOf = async (range: string, more: Record<string, string> = {}) => {
      const response = await read(film.file_location, { ...(await tokenOf(customer)), range, ...more });
      const bytes = Buffer.from(await response.arrayBuffer());
      return { status: response.status, headers: response.headers, bytes };
    };
    let film: Attachment;
    let whole: Buffer;
    beforeAll(async () => {
      film = await anUpload(customer, { kind: "video" });
      whole = await aRecording("clip.mp4");
    });

    test.each([
      ["bytes=0-1", 0, 1],
      ["bytes=100-", 100, -1],
      ["bytes=-10", -10, -1],
      ["bytes=5-999999", 5, -1],
    ])("players ask for %s and get just that", async (range, from, to) => {
      const start = from < 0 ? whole.length + from : from;
      const end = to < 0 ? whole.length - 1 : to;
      const { status, headers, bytes } = await partOf(range);
      expect(status).toBe(206);
      expect(bytes).toEqual(whole.subarray(start, end + 1));
      expect(Object.fromEntries(headers)).toMatchObject({
        "content-range": `bytes ${start}-${end}/${whole.length}`,
        "content-length": String(bytes.length),
        "content-type": "video/mp4",
        "accept-ranges": "bytes",
        "content-security-policy": "default-src 'none'; sandbox",
      });
    });

    test("beyond the end there is none, and the reply says how long the file is", async () => {
      const { status, headers, bytes } = await partOf(`bytes=${whole.length}-`);
      expect(status).toBe(416);
      expect(headers.get("content-range")).toBe(`bytes */${whole.length}`);
      expect(JSON.parse(bytes.toString())).toMatchObject({ code: -1, msg: expect.stringContaining("bytes") });
    });

    test.each(["bytes=0-1,5-6", "lines=0-1", "bytes=x-y", "bytes", "", "bytes=-999999"])(
      "asked for “%s” the whole is given",
      async (range) => {
        const { status, headers, bytes } = await partOf(range);
        expect(status).toBe(200);
        expect(bytes).toEqual(whole);
        expect(headers.get("content-range")).toBeNull();
      },
    );

    test("whoever holds a part of these bytes gets the rest, of others the whole", async () => {
      const etag = (await partOf("bytes=0-1")).headers.get("etag") ?? "";
      expect(etag).toBe(`"${film.file_md5}"`);
      expect((await partOf("bytes=2-3", { "if-range": etag })).status).toBe(206);
      expect((await partOf("bytes=2-3", { "if-range": '"other"' })).status).toBe(200);
      expect((await partOf("bytes=2-3", { "if-range": "Sun, 22 Nov 2026 10:00:00 GMT" })).status).toBe(200);
    });

    test("the small picture is not mistaken for the large one", async () => {
      const picture = await anUpload(customer);
      const headers = await tokenOf(customer);
      const [large, small] = [await read(picture.file_location, headers), await read(picture.thumb, headers)];
      expect(small.headers.get("etag")).not.toBe(large.headers.get("etag"));
    });

    test("who asks only for its facts gets those of the whole", async () => {
      const { GET } = await routesAt("/api/attachment/file/[key]");
      const headers = { ...(await tokenOf(customer)), range: "bytes=0-1" };
      const response = await GET(new Request(film.file_location, { method: "HEAD", headers }));
      expect(response.status).toBe(200);
      expect(response.headers.get("content-length")).toBe(String(whole.length));
    });

    test("a stranger gets no part of it either", async () => {
      const headers = { ...(await tokenOf(await aCustomer())), range: "bytes=0-1" };
      expect(await (await read(film.file_location, headers)).json()).toMatchObject({ code: 1002 });
    });
  });

  test("an address with anything odd in it finds nothing", async () => {
    const headers = await tokenOf(customer);
    const base = "http://localhost:3000/api/attachment/file";
    for (const key of ["..%2f..%2fetc%2fpasswd", "%00", "x", "%E0%A4%A", "key.thumb"])
      expect(await (await read(`${base}/${key}`, headers)).json(), key).toMatchObject({ code: 1002 });
    const picture = await anUpload(customer);
    expect(await (await read(`${picture.file_location}?size=huge`, headers)).json()).toMatchObject({
      code: -1,
      data: { fields: { size: expect.anything() } },
    });
  });
});
