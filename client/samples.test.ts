import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { openApiDocument } from "@/server/http/openapi/document";

type Operation = { operationId: string; "x-codeSamples": { label: string; source: string }[] };
type Items = Record<string, Record<string, Operation>>;

const folder = mkdtempSync(path.join(tmpdir(), "atelier-samples-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program beside the client. */
function programOf(name: string, source: string): string {
  const file = path.join(folder, `${name}.ts`);
  const beside = source.replaceAll(/"\.\/(atelier|calls)"/g, (_, part) =>
    JSON.stringify(path.resolve("client", part)),
  );
  writeFileSync(file, `${beside}\nexport {};\n`);
  return file;
}

test("every TypeScript sample compiles as it stands, beside the client", () => {
  const { paths, webhooks } = openApiDocument("https://shop.example") as { paths: Items; webhooks: Items };
  const operations = [paths, webhooks].flatMap((items) =>
    Object.values(items).flatMap((item) => Object.values(item)),
  );
  const files = operations.map(({ operationId, "x-codeSamples": samples }) => {
    const { source = "" } = samples.find(({ label }) => label === "TypeScript") ?? {};
    expect(source, operationId).toContain("await");
    return programOf(operationId, source);
  });
  expect(files.length).toBeGreaterThan(20);
  expect(complaintsOf(files)).toBe("");
});

test("so does every program in the guide", () => {
  const guide = readFileSync("docs/api.md", "utf8");
  const blocks = [...guide.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, source = ""]) => source);
  expect(blocks.length).toBeGreaterThan(2);
  expect(complaintsOf(blocks.map((source, at) => programOf(`guide-${at}`, source)))).toBe("");
});

/** What the compiler says to programs as strict as any. */
function complaintsOf(files: string[]): string {
  const flags =
    "--ignoreConfig --noEmit --strict --skipLibCheck --target es2022 --module esnext --moduleResolution bundler";
  const types = ["--typeRoots", path.resolve("node_modules/@types"), "--types", "node"];
  const compiler = path.resolve("node_modules/typescript/bin/tsc");
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [compiler, ...flags.split(" "), ...types, ...files],
    {
      encoding: "utf8",
    },
  );
  return stdout + stderr;
}
