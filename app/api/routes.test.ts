import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { ENDPOINTS } from "@/schemas/endpoints/list";
import { METHODS, routesAt, send } from "@/server/testing/wire";

const here = path.resolve("app/api");
const addresses = readdirSync(here, { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "route.ts")
  .map((file) => `/api/${path.dirname(file).split(path.sep).join("/")}`);
// What is not an endpoint with the envelope: sign-in pages' own door, what mail programs call and mails that come in, bytes, the document itself, a provider's messages, and everything else.
const OTHERS = [
  "/api/auth/[...nextauth]",
  "/api/attachment/file/[key]",
  "/api/attachment/resumable",
  "/api/attachment/resumable/[key]",
  "/api/openapi.json",
  "/api/docs",
  "/api/docs/[file]",
  "/api/mail/inbound",
  "/api/mail/stop/[token]",
  "/api/payment/stripe",
  "/api/[[...unknown]]",
];

describe("routes and endpoints", () => {
  test("every route is documented, and every endpoint has its route", () => {
    const routed = addresses.filter((address) => !OTHERS.includes(address));
    expect(routed.sort()).toEqual(ENDPOINTS.map((endpoint): string => endpoint.path).sort());
    expect(addresses).toEqual(expect.arrayContaining(OTHERS));
  });

  test.each(ENDPOINTS)(
    "$path answers $method, and says so with the envelope when asked otherwise",
    async ({ method, path: address }) => {
      expect(Object.keys(await routesAt(address)).sort()).toEqual(
        expect.arrayContaining([...METHODS, "OPTIONS"].sort()),
      );
      for (const other of METHODS.filter((name) => name !== method)) {
        const reply = await send(other, address);
        expect(reply, other).toMatchObject({
          status: 405,
          code: -1,
          msg: `This address answers ${method} only.`,
        });
        expect(reply.headers.get("allow")).toBe(method === "GET" ? "GET, HEAD, OPTIONS" : "POST, OPTIONS");
      }
    },
  );

  test("an address that is none answers 404 with the envelope, whatever the method", async () => {
    for (const method of METHODS)
      expect(await send(method, "/api/[[...unknown]]")).toMatchObject({
        status: 404,
        code: -1,
        msg: expect.stringContaining("/api/docs"),
      });
  });
});
