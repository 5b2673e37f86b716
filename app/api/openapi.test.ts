import { execFileSync } from "node:child_process";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { Endpoint } from "@/schemas/endpoint";
import { ENDPOINTS } from "@/schemas/endpoints/list";
import { routesAt } from "@/server/testing/wire";

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };
type Operation = {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  security?: Json[];
  parameters?: { name: string; in: string; required?: boolean; schema: object }[];
  requestBody?: { content: Record<string, { schema: { properties?: object; $ref?: string } }> };
  responses: Record<
    string,
    { $ref?: string; description?: string; content?: Record<string, { schema: Json }> }
  >;
  "x-codeSamples": { lang: string; label: string; source: string }[];
};
type Document = {
  openapi: string;
  info: { title: string; version: string };
  servers: { url: string }[];
  security: Json[];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: Record<"schemas" | "responses" | "securitySchemes", Record<string, Json>>;
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
    for (const { operationId, summary, description, responses } of operations) {
      expect(operationId).toMatch(/^[a-z_]+$/);
      expect(summary).toMatch(/^[A-Z]/);
      expect(description).toMatch(/^[A-Z`].{30}/);
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(["200", "429", "500", "503"]));
      for (const [status, response] of Object.entries(responses)) {
        if (status === "200") expect(response.content).toBeTypeOf("object");
        else expect(response.$ref).toMatch(/^#\/components\/responses\//);
      }
    }
  });

  test("each chapter has its calls, and each call its chapter", () => {
    const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
    const used = new Set(operations.flatMap(({ tags }) => tags));
    expect([...used].sort()).toEqual(document.tags.map(({ name }) => name).sort());
  });

  test("says in the words of the lifecycle who may do what, and when", () => {
    const { post } = document.paths["/api/communication/order/confirm"] ?? {};
    expect(post?.description).toContain("For **staff**, while the order is pending (`0`)");
    expect(post?.description).toContain("`1002`: not for the customer");
  });

  test("passes a public linter's strictest rules without a word", async () => {
    const config = await createConfig({
      extends: ["recommended-strict"],
      rules: {
        "operation-tag-defined": "error",
        "operation-description": "error",
        "tag-description": "error",
        "no-invalid-schema-examples": "error",
        "no-invalid-parameter-examples": "error",
      },
    });
    // As any shop publishes it: the linter minds that nobody else can call this machine.
    const source = JSON.stringify(document).replaceAll("http://localhost:3000", "https://shop.example");
    const problems = await lintFromString({ source, absoluteRef: "openapi.json", config });
    expect(problems.map(({ ruleId, message, location: [at] }) => [ruleId, message, at?.pointer])).toEqual([]);
  });

  test("says what each call takes, and whether it needs an account", () => {
    for (const { method, path, access, input } of ENDPOINTS) {
      const operation = document.paths[path]?.[method.toLowerCase()] as Operation;
      const credentials = { signed_in: undefined, public: [{}, ...document.security], anonymous: [] }[access];
      expect(operation.security, path).toEqual(credentials);
      const keys = Object.keys((input as unknown as { shape: object }).shape).sort();
      if (method === "GET") {
        const inQuery = operation.parameters?.filter((parameter) => parameter.in === "query");
        expect(inQuery?.map(({ name }) => name).sort(), path).toEqual(keys);
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

  test.each(ENDPOINTS as Endpoint[])("the curl sample of $path is the example call", (endpoint) => {
    const { method, path, example, access } = endpoint;
    const [{ source = "", label } = {}] = sampled(path, method);
    expect(label).toBe("curl");
    const [address = "", ...given] = typed(source).filter((word) => word !== "-N");
    const url = new URL(address);
    expect(url.origin + url.pathname).toBe(`http://localhost:3000${path}`);
    expect(given.includes("Token: t-o-k-e-n")).toBe(access === "signed_in");
    if (method === "GET") {
      expect(Object.fromEntries(url.searchParams)).toEqual(asText(example.input as object));
    } else if (!path.endsWith("/upload")) {
      expect(JSON.parse(given[given.indexOf("-d") + 1] ?? "")).toEqual(
        JSON.parse(JSON.stringify(example.input).replaceAll("https://shop.example", "http://localhost:3000")),
      );
    }
  });

  test("names no secret and no folder of this machine", async () => {
    const text = await response.clone().text();
    for (const secret of [process.cwd(), "postgres", "only-tests"]) expect(text).not.toContain(secret);
  });
});

function sampled(path: string, method: string) {
  return document.paths[path]?.[method.toLowerCase()]?.["x-codeSamples"] ?? [];
}

/** What a shell makes of a curl command: its arguments, one by one. */
function typed(command: string): string[] {
  const script = `TOKEN=t-o-k-e-n; uuidgen() { echo 1; }; curl() { printf '%s\\0' "$@"; }\n${command}`;
  const told = execFileSync("sh", ["-c", script], { encoding: "utf8" });
  return told.split("\0").slice(0, -1);
}

function asText(query: object): object {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]));
}
