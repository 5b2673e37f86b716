import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { ENDPOINTS } from "@/schemas/endpoints/list";
import { getOrderEndpoint, listOrdersEndpoint } from "@/schemas/endpoints/orders";
import { aCustomer, anOrder } from "@/server/testing/factories";
import { anUpload } from "@/server/testing/uploads";
import { cookieOf, routesAt, tokenOf } from "@/server/testing/wire";

const APP = "https://app.example.com";
vi.stubEnv("API_ORIGINS", `${APP}, http://localhost:5173`);

let customer: Viewer;
beforeAll(async () => {
  customer = await aCustomer();
});

const ask = async (method: "GET" | "OPTIONS" | "HEAD", address: string, headers: Record<string, string>) => {
  const routes = await routesAt(address);
  // The router calls the handler of GET for HEAD, too.
  const handler = routes[method === "HEAD" ? "GET" : method];
  return handler(new Request(new URL(address, "http://localhost:3000"), { method, headers }));
};
const corsOf = ({ headers }: Response) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith("access-control-")));

describe("asking what an address answers", () => {
  test.each(ENDPOINTS)("$path says that it is $method, without a body", async ({ method, path }) => {
    const response = await ask("OPTIONS", path, {});
    expect(response.status).toBe(204);
    expect(response.headers.get("allow")).toBe(method === "GET" ? "GET, HEAD, OPTIONS" : "POST, OPTIONS");
    expect(await response.text()).toBe("");
  });

  test("an address that is none says so", async () => {
    const response = await ask("OPTIONS", "/api/[[...unknown]]", {});
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: -1 });
  });

  test("whoever asks for the facts of a reply is held to the same rules", async () => {
    const { path } = listOrdersEndpoint;
    expect(await (await ask("HEAD", path, {})).json()).toMatchObject({ code: 1001 });
    expect((await ask("HEAD", path, await tokenOf(customer))).status).toBe(200);
  });
});

describe("a program that runs in a page of another site", () => {
  const preflight = (origin: string, path: string = listOrdersEndpoint.path) =>
    ask("OPTIONS", path, {
      origin,
      "access-control-request-method": "GET",
      "access-control-request-headers": "token,idempotency-key",
    });

  test.each([APP, "http://localhost:5173"])("from %s asks first, and may", async (origin) => {
    const response = await preflight(origin);
    expect(corsOf(response)).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-methods": "GET, POST",
      "access-control-allow-headers": expect.stringMatching(/Token.*Authorization.*Idempotency-Key/),
      "access-control-max-age": "600",
    });
  });

  test.each(["https://evil.example", `${APP}.evil.example`, "http://app.example.com", "null", ""])(
    "from “%s” may not",
    async (origin) => {
      expect(corsOf(await preflight(origin))).toEqual({});
      const headers = { ...(await tokenOf(customer)), origin };
      expect(corsOf(await ask("GET", listOrdersEndpoint.path, headers))).toEqual({});
    },
  );

  test("reads its replies and refusals, and the headers that tell it what to do", async () => {
    const headers = { ...(await tokenOf(customer)), origin: APP };
    for (const [path, code] of [
      [listOrdersEndpoint.path, 0],
      [getOrderEndpoint.path, -1],
    ] as const) {
      const response = await ask("GET", path, headers);
      expect(await response.json()).toMatchObject({ code });
      expect(corsOf(response)).toEqual({
        "access-control-allow-origin": APP,
        "access-control-expose-headers": expect.stringMatching(/Update-Token.*Retry-After/),
      });
      expect(response.headers.get("vary")).toContain("Origin");
    }
  });

  test("never acts with a cookie: no reply says that it may, and one that comes is refused", async () => {
    await anOrder({ customer });
    const headers = { ...(await cookieOf(customer)), origin: APP, "sec-fetch-site": "cross-site" };
    const response = await ask("GET", listOrdersEndpoint.path, headers);
    expect(await response.json()).toMatchObject({ code: 1002 });
    for (const reply of [response, await preflight(APP)])
      expect(reply.headers.get("access-control-allow-credentials")).toBeNull();
  });

  test("fetches files with its token, and other sites' caches are told apart", async () => {
    const { file_location } = await anUpload(customer);
    const { GET } = await routesAt("/api/attachment/file/[key]");
    const headers = { ...(await tokenOf(customer)), origin: APP };
    const response = await GET(new Request(file_location, { headers }));
    expect(corsOf(response)).toMatchObject({ "access-control-allow-origin": APP });
    expect(response.headers.get("vary")).toMatch(/Token.*Origin/);
  });
});
