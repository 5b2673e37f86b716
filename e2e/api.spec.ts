import { anOpenProduct, answersTo } from "./desk-api";
import { expect, test } from "./fixtures";
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
  const head = await request.fetch("/api/communication/order/create", { method: "HEAD" });
  expect(head.status()).toBe(405);
});
