import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { access, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { failureOf } from "@/server/http/envelope";
import type { Part, Storage } from "@/server/storage";
import { BucketServer, KEYS, namesIn } from "@/server/testing/bucket";
import { type Bucket, bucketAt } from "./address";
import { bucketStorage } from "./bucket";

let server: BucketServer;
let folder: string;
let bucket: Bucket;
let store: Storage;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "atelier-scratch-"));
  server = await BucketServer.begun();
  bucket = bucketAt(server.address) as Bucket;
  store = bucketStorage(bucket, KEYS, folder);
});
afterAll(async () => {
  await server.remove();
  await rm(folder, { recursive: true, force: true });
});

async function aFile(bytes: Uint8Array, of: Storage = store): Promise<string> {
  const file = await of.scratch(randomUUID());
  await writeFile(file, bytes);
  return file;
}
const bytesOf = async (name: string, part?: Part) => {
  const found = await store.open(name);
  if (!found) throw new Error("there is nothing");
  return buffer(await found.read(part));
};
const refusalOf = async (work: () => Promise<unknown>) => {
  const thrown = await work().then(
    () => undefined,
    (error) => error,
  );
  const { status, message } = failureOf(thrown, "en", "request");
  return { code: thrown?.code, status, message };
};
const AWAY = { status: 503, message: expect.stringContaining("files cannot be reached") };

describe("a bucket", () => {
  test("gives back every byte, or a part of them, and what is forgotten is not there", async () => {
    const bytes = randomBytes(9_000_000);
    const file = await aFile(bytes);
    await store.keep("abcdef", file);
    await expect(access(file)).rejects.toThrow();
    expect((await store.open("abcdef"))?.size).toBe(bytes.length);
    expect(bytes.equals(await bytesOf("abcdef"))).toBe(true);
    const part = await bytesOf("abcdef", { start: 4_000_000, end: 4_000_009 });
    expect(bytes.subarray(4_000_000, 4_000_010).equals(part)).toBe(true);
    expect(await namesIn(bucket)).toEqual(["atelier/ab/abcdef"]);

    await store.forget("abcdef");
    expect(await store.open("abcdef")).toBeNull();
    await store.forget("abcdef");
  });

  test("that does not know us is a trouble of ours, told as one", async () => {
    const stranger = bucketStorage(bucket, { ...KEYS, secretAccessKey: "wrong" }, folder);
    const refused = await refusalOf(async () => stranger.keep("abcdef", await aFile(Buffer.from("x"))));
    expect(refused).toEqual({ code: "SignatureDoesNotMatch", ...AWAY });
    expect(await store.open("abcdef")).toBeNull();
  });

  test("that is away says so, and works on when it is back", async () => {
    await store.keep("backagain", await aFile(Buffer.from("kept")));
    await server.kill();
    const file = await aFile(Buffer.from("kept"));
    for (const work of [
      () => store.keep("abcdef", file),
      () => store.open("backagain"),
      () => store.forget("backagain"),
    ])
      expect(await refusalOf(work)).toEqual({ code: "ECONNREFUSED", ...AWAY });
    await server.start();
    await store.keep("abcdef", file);
    expect(String(await bytesOf("backagain"))).toBe("kept");
  });
});

describe("a store with troubles of its own", () => {
  /** A store that deals with requests one after the other, each in its way. */
  async function storeOf(...deals: RequestListener[]) {
    const http = createServer((req, res) => (deals.shift() ?? fine)(req, res)).listen(0, "127.0.0.1");
    await once(http, "listening");
    const endpoint = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    const own = bucketStorage(
      bucketAt(`s3://uploads?endpoint=${endpoint}&path_style=1`) as Bucket,
      KEYS,
      folder,
    );
    return { own, close: () => http.close(), left: () => deals.length };
  }
  const fine: RequestListener = (req, res) => req.resume().once("end", () => res.end());
  const slow: RequestListener = (req, res) =>
    req.resume().once("end", () => res.writeHead(503).end("<Error><Code>SlowDown</Code></Error>"));
  const breaksOff: RequestListener = (req) => req.once("data", () => req.destroy());

  test("is asked again, and whoever uploads does not notice", async () => {
    const { own, close, left } = await storeOf(slow, breaksOff);
    await own.keep("abcdef", await aFile(randomBytes(3_000_000)));
    expect(left()).toBe(0);
    close();
  });

  test("is not asked for ever", async () => {
    const { own, close } = await storeOf(slow, slow, slow);
    const file = await aFile(Buffer.from("x"));
    expect(await refusalOf(() => own.keep("abcdef", file))).toEqual({ code: "SlowDown", ...AWAY });
    close();
  });

  test("hears how long a file is before it comes, and what it has to be", async () => {
    let heard = {};
    const { own, close } = await storeOf((req, res) => {
      heard = req.headers;
      fine(req, res);
    });
    await own.keep("abcdef", await aFile(Buffer.from("kept")));
    expect(heard).toMatchObject({
      "content-length": "4",
      "x-amz-content-sha256": "79f076abdd19a752db7267bfff2f9022161d120dea919fdaca2ffdfc24ca8c96",
    });
    close();
  });
});
