import { beforeAll, describe, expect, test } from "vitest";
import { printQuoteEndpoint } from "@/schemas/endpoints/quotes";
import { aCustomer, anOrder, type Situation } from "@/server/testing/factories";
import { readPdf } from "@/server/testing/read-pdf";
import { call, cookieOf, routesAt, tokenOf } from "@/server/testing/wire";

const { path } = printQuoteEndpoint;

let given: Situation;
beforeAll(async () => {
  given = await anOrder({ in: "quoted" });
});

async function ask(headers: Record<string, string>, method = "GET"): Promise<Response> {
  const { GET } = await routesAt(path);
  return GET(new Request(`http://localhost:3000${path}?id=${given.id}&version=1`, { method, headers }));
}

describe("a document", () => {
  test("comes as a file with a name, for this reader alone, and no browser runs anything in it", async () => {
    const response = await ask(await tokenOf(given.customer));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename*=UTF-8''quote-${given.id}-version-1.pdf`,
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(response.headers.get("content-length")).toBe(String(bytes.byteLength));
    expect((await readPdf(bytes)).join()).toContain("$9,900.50");
  });

  test("is in the language of the browser that asks", async () => {
    const cookie = { ...(await cookieOf(given.customer)), "sec-fetch-site": "same-origin" };
    const chinese = { ...cookie, cookie: cookie.cookie.replace("locale=en", "locale=zh") };
    const bytes = new Uint8Array(await (await ask(chinese)).arrayBuffer());
    expect((await readPdf(bytes)).join()).toContain("报价单");
  });

  test("shows its headers alone to whoever asks for those", async () => {
    const response = await ask(await tokenOf(given.staff), "HEAD");
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect(await response.text()).toBe("");
  });

  test("is refused with the envelope", async () => {
    const query = { id: given.id };
    expect(await call(printQuoteEndpoint, { query })).toMatchObject({ status: 200, code: 1001 });
    const stranger = await tokenOf(await aCustomer());
    expect(await call(printQuoteEndpoint, { headers: stranger, query })).toMatchObject({ code: 1002 });
    const headers = await tokenOf(given.customer);
    expect(await call(printQuoteEndpoint, { headers, query: { ...query, version: 7 } })).toMatchObject({
      code: -1,
      msg: `Order ${given.id} has no quote version 7. Leave the version out for the newest.`,
    });
    expect(await call(printQuoteEndpoint, { headers, query: { ...query, version: 0 } })).toMatchObject({
      code: -1,
      data: { fields: { version: [expect.any(String)] } },
    });
  });
});
