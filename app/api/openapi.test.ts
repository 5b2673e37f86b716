import { beforeAll, describe, expect, test } from "vitest";
import { ENDPOINTS } from "@/schemas/endpoints";
import { routesAt } from "@/server/testing/wire";

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };
type Operation = {
  operationId: string;
  summary: string;
  security?: Json[];
  parameters?: { name: string; in: string; required?: boolean; schema: object }[];
  requestBody?: { content: Record<string, { schema: { properties?: object; $ref?: string } }> };
  responses: Record<string, { description: string; content: Record<string, { schema: Json }> }>;
};
type Document = {
  openapi: string;
  info: { title: string; version: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Json>; securitySchemes: Record<string, Json> };
};

let document: Document;
let response: Response;
beforeAll(async () => {
  const { GET } = await routesAt("/api/openapi.json");
  response = await GET(new Request("http://localhost:3000/api/openapi.json"));
  document = await response.clone().json();
});

/** Every value under this one, with the way to it. */
function* walk(value: Json, at = "#"): Generator<[string, Json]> {
  yield [at, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value))
    yield* walk(child as Json, `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}

describe("the API's document", () => {
  test("is there for everybody, also for a tool on another site", async () => {
    expect(response.status).toBe(200);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(document).toMatchObject({
      openapi: "3.1.0",
      info: { title: "Atelier" },
      servers: [{ url: "http://localhost:3000" }],
    });
  });

  test("tells of every endpoint, and of nothing that is none", () => {
    const told = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const there = ENDPOINTS.map(({ method, path }) => `${method} ${path}`);
    expect(told.sort()).toEqual([...there, "GET /api/attachment/file/{key}"].sort());
  });

  test("every reference leads somewhere, and no name is left unused", () => {
    const places = new Map(walk(document as unknown as Json));
    const references = [...places]
      .filter(([at]) => at.endsWith("/$ref"))
      .map(([, target]) => target as string);
    expect(references.length).toBeGreaterThan(ENDPOINTS.length);
    expect(references.filter((target) => !places.has(target))).toEqual([]);
    const unused = Object.keys(document.components.schemas).filter(
      (name) => !references.includes(`#/components/schemas/${name}`),
    );
    expect(unused).toEqual([]);
  });

  test("nothing of one schema's own workings shows", () => {
    for (const [at] of walk(document as unknown as Json))
      expect(at).not.toMatch(/\/(\$defs|\$schema|~standard)(\/|$)|__/);
  });

  test("each operation has a name of its own, a sentence, and replies", () => {
    const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
    const names = operations.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const { operationId, summary, responses } of operations) {
      expect(operationId).toMatch(/^[a-z_]+$/);
      expect(summary).toMatch(/^[A-Z]/);
      for (const [status, { description, content }] of Object.entries(responses)) {
        expect(status).toMatch(/^(200|4XX|5XX)$/);
        expect(description).not.toBe("");
        for (const { schema } of Object.values(content)) expect(schema).toBeTypeOf("object");
      }
    }
  });

  test("says what each call takes, and whether it needs an account", () => {
    for (const { method, path, access, input } of ENDPOINTS) {
      const operation = document.paths[path]?.[method.toLowerCase()] as Operation;
      expect(operation.security, path).toEqual(access === "signed_in" ? undefined : []);
      const keys = Object.keys((input as unknown as { shape: object }).shape).sort();
      if (method === "GET") {
        expect(operation.parameters?.map(({ name }) => name).sort(), path).toEqual(keys);
        expect(operation.requestBody, path).toBeUndefined();
      } else {
        const [[type, { schema }]] = Object.entries(operation.requestBody?.content ?? {}) as [
          [string, { schema: { $ref?: string; properties?: object } }],
        ];
        const named = schema.$ref?.split("/").at(-1);
        const { properties = {} } = (named ? document.components.schemas[named] : schema) as {
          properties?: object;
        };
        expect(type, path).toBe(path.endsWith("/upload") ? "multipart/form-data" : "application/json");
        expect(Object.keys(properties).sort(), path).toEqual(path.endsWith("/upload") ? ["file"] : keys);
      }
    }
  });

  test("names no secret and no folder of this machine", async () => {
    const text = await response.clone().text();
    for (const secret of [process.cwd(), "postgres", "only-tests"]) expect(text).not.toContain(secret);
  });
});
