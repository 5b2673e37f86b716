import { afterAll, beforeAll, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { uploadEndpoint } from "@/schemas/endpoints/uploads";
import { db } from "@/server/db";
import { env } from "@/server/env";
import { bucketAt } from "@/server/stores/address";
import { BucketServer, KEYS } from "@/server/testing/bucket";
import { aCustomer } from "@/server/testing/factories";
import { anUpload, filesKept, PDF } from "@/server/testing/uploads";
import { call, routesAt, tokenOf } from "@/server/testing/wire";
import { purgeUploads } from "./purge-uploads";

const AWAY = {
  code: -1,
  msg: "The files cannot be reached at the moment. Try again shortly; nothing else is affected.",
};

let customer: Viewer;
let server: BucketServer;
beforeAll(async () => {
  server = await BucketServer.begun();
  env().STORAGE_URL = bucketAt(server.address) ?? undefined;
  env().AWS_ACCESS_KEY_ID = KEYS.accessKeyId;
  env().AWS_SECRET_ACCESS_KEY = KEYS.secretAccessKey;
  customer = await aCustomer();
});
afterAll(() => server.remove());

test("whoever uploads while the store is away hears so, nothing is kept, and the same upload is taken later", async () => {
  const headers = { ...(await tokenOf(customer)), "Idempotency-Key": "once" };
  const send = () => {
    const form = new FormData();
    form.append("file", new File([PDF], "plan.pdf"));
    return call(uploadEndpoint, { headers, raw: form });
  };
  await server.kill();
  const refused = await send();
  expect(refused).toMatchObject({ status: 503, ...AWAY });
  expect(refused.headers.get("retry-after")).toBe("5");
  expect(await db().attachment.count()).toBe(0);
  await server.start();
  expect(await filesKept()).toBe(0);
  expect((await send()).code).toBe(0);
  expect((await send()).code).toBe(0);
  expect(await filesKept()).toBe(1);
});

test("whoever opens a file meanwhile hears so, rather than getting half a reply", async () => {
  const { file_location: address } = await anUpload(customer);
  const { GET } = await routesAt("/api/attachment/file/[key]");
  const read = async () => GET(new Request(address, { headers: await tokenOf(customer) }));
  await server.kill();
  const refused = await read();
  expect([refused.status, await refused.json()]).toEqual([503, AWAY]);
  await server.start();
  expect((await read()).status).toBe(200);
});

test("what is to be removed waits for the store", async () => {
  await db().attachment.updateMany({ data: { createdAt: new Date(0) } });
  const rows = await db().attachment.count();
  expect(rows).toBeGreaterThan(0);
  await server.kill();
  await expect(purgeUploads()).rejects.toMatchObject({ code: "ECONNREFUSED" });
  expect(await db().attachment.count()).toBe(rows);
  await server.start();
  await purgeUploads();
  expect([await db().attachment.count(), await filesKept()]).toEqual([0, 0]);
});
