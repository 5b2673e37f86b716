import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { anOpenProduct, answersTo } from "./desk-api";
import { expect, SERVER_ALONE, test } from "./fixtures";
import { DEMO } from "./people";

test("a program takes an order from login to acceptance with nothing but the API", async ({ request }) => {
  const call = async (path: string, token: string, data?: object) => {
    const headers = { Token: token };
    const answer = data ? await request.post(path, { headers, data }) : await request.get(path, { headers });
    expect(answer.status()).toBe(200);
    return answer.json();
  };
  const login = async ({ email, password }: { email: string; password: string }) => {
    const { code, data } = await call("/api/login", "", { platform: "website", email, password });
    expect(code).toBe(0);
    return data.token as string;
  };
  const customer = await login(DEMO.customer);
  const staff = await login(DEMO.staff);

  const product = await anOpenProduct(request);
  const created = await call("/api/communication/order/create", customer, {
    archive_id: product.id,
    title: "A shelf for the hall",
    content: "Ash, one metre, three boards.",
    phone: "13800138000",
    order_extra: answersTo(product.order_fields),
  });
  expect(created).toMatchObject({ code: 0, data: { status: 0 } });
  const { id } = created.data;

  expect(await call("/api/communication/order/confirm", staff, { id })).toMatchObject({
    data: { status: 1 },
  });
  const quote = { id, quote_price: "9900.50", quote_content: "Ash, oiled, with brackets." };
  expect(await call("/api/communication/order/quote", staff, quote)).toMatchObject({
    data: { status: 2, quote_price: "9900.50" },
  });

  const sale = await call("/api/communication/order/accept", customer, { id });
  expect(sale).toMatchObject({ code: 0, data: { amount: 990_050, status: 0 } });
  expect(sale.data.order_id).toMatch(/^\d+$/);

  const { data: order } = await call(`/api/communication/order/detail?id=${id}`, customer);
  expect(order).toMatchObject({ status: 3, order_id: sale.data.id });
  expect(order.events.map(({ seq }: { seq: number }) => seq)).toEqual(
    order.events.map((_: unknown, at: number) => at + 1),
  );
});

/** Playwright and browsers know no such methods. */
async function say(method: string, address: string) {
  const asked = get(address, { method, agent: false });
  const [answer] = (await once(asked, "response")) as [IncomingMessage];
  return { status: answer.statusCode, allow: answer.headers.allow, body: await text(answer) };
}

test("over HTTP, too, every address answers with the envelope", async ({ request }) => {
  const cases: [string, string, number][] = [
    ["GET", "/api/nowhere", 404],
    ["POST", "/api/communication/order/nowhere", 404],
    ["GET", "/api/communication/order/create", 405],
    ["PUT", "/api/communication/order/create", 405],
    ["DELETE", "/api/communication/orders", 405],
    ["POST", "/api/openapi.json", 405],
    ["GET", "/api/communication/orders", 200],
  ];
  for (const [method, path, status] of cases) {
    const answer = await request.fetch(path, { method });
    expect(answer.status(), `${method} ${path}`).toBe(status);
    const body = await answer.json();
    expect(body.code, `${method} ${path}`).not.toBe(0);
    expect(body.msg, `${method} ${path}`).not.toBe("");
  }
});

test("what no address answers is refused with the envelope before it gets anywhere", {
  tag: SERVER_ALONE,
}, async ({ baseURL }) => {
  for (const method of ["PROPFIND", "TRACE"]) {
    const { status, allow, body } = await say(method, `${baseURL}/api/communication/orders`);
    expect([status, JSON.parse(body).code], method).toEqual([405, -1]);
    expect(allow).toContain("GET");
  }
});

test("the facts of a reply are told without its body, and what an address answers without asking it", async ({
  request,
}) => {
  const head = (path: string) => request.fetch(path, { method: "HEAD" });
  expect((await head("/api/communication/order/create")).status()).toBe(405);
  const products = await head("/api/archive/list");
  expect([products.status(), products.headers()["content-type"], await products.text()]).toEqual([
    200,
    "application/json",
    "",
  ]);
  const options = await request.fetch("/api/communication/order/create", { method: "OPTIONS" });
  expect([options.status(), options.headers().allow]).toEqual([204, "POST, OPTIONS"]);
  // No origin may call from its pages unless the operator says so.
  const foreign = await request.fetch("/api/archive/list", {
    headers: { origin: "https://app.example.com" },
  });
  expect(Object.keys(foreign.headers()).filter((name) => name.startsWith("access-control"))).toEqual([]);
});

test("every reply says that it is data and nobody's to keep, whoever serves it", async ({
  request,
  staff,
}) => {
  const headers = { Token: staff.token };
  for (const path of ["/api/communication/orders", "/api/communication/order/detail?id=0", "/api/nowhere"]) {
    const answer = await request.get(path, { headers });
    expect(answer.headers(), path).toMatchObject({
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
  }
});

test("signing in through the pages' own door still works beside the API", async ({ request }) => {
  for (const path of ["/api/auth/csrf", "/api/auth/session", "/api/auth/providers"]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()["content-type"], path).toContain("application/json");
  }
});
