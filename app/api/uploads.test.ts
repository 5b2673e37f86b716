import { readdir } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import type { Attachment } from "@/schemas/attachment";
import { uploadEndpoint } from "@/schemas/endpoints";
import { env } from "@/server/env";
import { aCustomer, anOrder, aStaff } from "@/server/testing/factories";
import { anUpload, aPicture, aRecording, PDF, upload } from "@/server/testing/uploads";
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

    test.each(["bytes=0-1,5-6", "lines=0-1", "bytes=x-y", "bytes", ""])(
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
