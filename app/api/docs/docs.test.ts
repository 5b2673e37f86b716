import { beforeAll, describe, expect, test } from "vitest";
import { routesAt } from "@/server/testing/wire";

const SITE = "http://localhost:3000";
let page: Response;
let html: string;
beforeAll(async () => {
  page = await read("/api/docs");
  html = await page.clone().text();
});

async function read(address: string, headers: HeadersInit = {}): Promise<Response> {
  const file = new URL(address, SITE).pathname.startsWith("/api/docs/");
  const { GET } = await routesAt(file ? "/api/docs/[file]" : "/api/docs");
  return GET(new Request(new URL(address, SITE), { headers }));
}

describe("the page that shows the API to people", () => {
  test("is one page of ours, in our name", () => {
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(html).toContain("<title>API · Atelier</title>");
    expect(html).toContain('"url":"/api/openapi.json"');
  });

  test("asks nobody else for anything", () => {
    const asked = [...html.matchAll(/(?:src|href)="([^"]+)"|url\("([^"]+)"\)/g)].map(
      ([, one, other]) => one ?? other,
    );
    expect(asked.length).toBeGreaterThan(5);
    for (const address of asked) expect(address).toMatch(/^(\/(?!\/)|#)/);
    expect(page.headers.get("content-security-policy")).toMatch(/^default-src 'self';/);
    expect(page.headers.get("content-security-policy")).not.toContain("http");
    expect(html).toContain('"telemetry":false');
    expect(html).toContain('"withDefaultFonts":false');
  });

  test("is light or dark as the reader chose, and as the device says for whoever did not", async () => {
    expect(html).not.toContain("forceDarkModeState");
    for (const theme of ["light", "dark"]) {
      const chosen = await (await read("/api/docs", { cookie: `locale=en; theme=${theme}` })).text();
      expect(chosen).toContain(`"forceDarkModeState":"${theme}"`);
    }
    const odd = await (await read("/api/docs", { cookie: 'theme=dark"};alert(1)' })).text();
    expect(odd).not.toContain("alert(1)");
  });

  test("names its files by their content, and browsers keep those for good", async () => {
    const files = [...html.matchAll(/"(\/api\/docs\/[\w.]+\?v=[\w-]+)"/g)].map(([, address]) =>
      String(address),
    );
    expect(files.length).toBe(3);
    for (const address of files) {
      const file = await read(address);
      expect(file.headers.get("cache-control"), address).toBe("public, max-age=31536000, immutable");
      expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(1000);
      const unnamed = await read(address.split("?")[0] ?? "");
      expect(unnamed.headers.get("cache-control")).toBe("no-cache");
    }
  });

  test("has no other files, whatever they are called", async () => {
    for (const name of ["nothing.js", "page.ts", "toString", "..%2f..%2f.env", "reference.js.map"]) {
      const reply = await read(`/api/docs/${name}`);
      expect(reply.status, name).toBe(404);
      expect(await reply.json()).toMatchObject({ code: -1 });
    }
  });
});
