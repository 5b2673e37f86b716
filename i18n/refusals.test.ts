import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { LOCALES } from "@/domain/viewer";
import { PasswordChange, SignIn, SignUp } from "@/schemas/account";
import { answersTo } from "@/schemas/answers";
import { FileQuery } from "@/schemas/attachment";
import { ENDPOINTS } from "@/schemas/endpoints/list";
import { type Refusal, refusalOf } from "@/schemas/issue";
import { ProductField } from "@/schemas/product";
import { MESSAGES } from "./messages";
import { wordsIn } from "./translate";

const root = fileURLToPath(new URL("..", import.meta.url));
const sources = ["schemas", "server"]
  .flatMap((folder) => readdirSync(root + folder, { recursive: true }).map((name) => `${folder}/${name}`))
  .filter((name) => name.endsWith(".ts") && !/\.test\.ts$|\/testing\//.test(name));
const text = sources.map((name) => readFileSync(root + name, "utf8")).join("\n");
const namesIn = (...patterns: RegExp[]) => [
  ...new Set(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = ""]) => name))),
];

const RULES = namesIn(
  /\brule\(\s*"(\w+)"/g,
  /\brule: "(\w+)"/g,
  /\brefusal\(\s*"(\w+)"/g,
  /\brefuse\(\s*[^,]+,\s*"(\w+)"/g,
  /\binvalidField\(\s*[^,]+,\s*"(\w+)"/g,
);
const REASONS = namesIn(
  /\b(?:conflict|missing|notAllowed|unauthenticated)\(\s*"(\w+)"/g,
  /\bTransportError\(\s*\d+,\s*"(\w+)"/g,
  /\bwords\("errors\.(\w+)"/g,
);

describe("refusals that the code names", () => {
  test("each rule has its sentence", () => {
    expect(RULES.length).toBeGreaterThan(20);
    expect(RULES.filter((name) => !(name in MESSAGES.en.issues))).toEqual([]);
  });

  test("each reason has its sentence", () => {
    expect(REASONS.length).toBeGreaterThan(20);
    expect(REASONS.filter((name) => !(name in MESSAGES.en.errors))).toEqual([]);
  });
});

const FIELDS = [
  ProductField.parse({ key: "text", label: "Text", type: "text", required: true }),
  ProductField.parse({ key: "number", label: "Number", type: "number", min: 1, max: 9, step: 0.5 }),
  ProductField.parse({ key: "select", label: "Select", type: "select", options: ["oak", "ash"] }),
  ProductField.parse({ key: "box", label: "Box", type: "checkbox", required: true }),
  ProductField.parse({ key: "boxes", label: "Boxes", type: "checkbox", options: ["oak", "ash"] }),
  ProductField.parse({ key: "why", label: "Why", type: "date", required: true, shown_when: "select" }),
  ...(["date", "time", "datetime", "color", "image", "images", "file"] as const).map((type) =>
    ProductField.parse({ key: type, label: type, type }),
  ),
];
const SCHEMAS: [string, z.ZodType][] = [
  ...ENDPOINTS.map(({ path, input }) => [path, input] as [string, z.ZodType]),
  ["the answers", answersTo(FIELDS)],
  ["the sign-in page", SignIn],
  ["the sign-up page", SignUp],
  ["the change of password", PasswordChange],
  ["a file's address", FileQuery],
];

const oddValue = fc.oneof(
  fc.constantFrom<unknown>(
    "",
    " ",
    "\u0000",
    "\ud800",
    "x".repeat(20_001),
    -1,
    0,
    1.5,
    2 ** 40,
    null,
    true,
    [],
    {},
  ),
  fc.constantFrom<unknown>(
    Array(120).fill("https://pic.test/a.jpg"),
    ["x", 5, null],
    [[]],
    { a: { b: 1 } },
    "12.3.4",
  ),
  fc.constantFrom<unknown>("2026-02-30", "24:61", "#ggg", "ftp://pic.test", "elm", Number.NaN, undefined),
  fc.anything(),
);

/** Objects that have the schema's own keys, with whatever in them. */
function inputFor(schema: z.ZodType): fc.Arbitrary<unknown> {
  const { shape = {} } = schema as unknown as { shape?: object };
  const fields = Object.fromEntries(Object.keys(shape).map((key) => [key, oddValue]));
  const odd = fc.record(fields, { requiredKeys: [] });
  const extra = fc.dictionary(fc.string(), oddValue, { maxKeys: 3 });
  return fc.oneof(
    { weight: 9, arbitrary: fc.tuple(odd, extra).map(([own, more]) => ({ ...more, ...own })) },
    oddValue,
  );
}

/** What a refusal says; throws when there is no sentence for it, or one that mentions what is not given. */
function sentencesFor({ rule, values }: Refusal): string[] {
  expect(Object.keys(MESSAGES.en.issues)).toContain(rule);
  return LOCALES.map((locale) => wordsIn(locale)(`issues.${rule}` as "issues.invalid", values as never));
}

describe("whatever is sent, the refusal can be said in both languages", () => {
  test.each(SCHEMAS)("%s", (_name, schema) => {
    fc.assert(
      fc.property(inputFor(schema), (input) => {
        const { error } = schema.safeParse(input, { reportInput: true });
        for (const issue of error?.issues ?? [])
          for (const sentence of sentencesFor(refusalOf(issue as z.core.$ZodRawIssue)))
            expect(sentence).not.toMatch(/\{|issues\.|undefined|NaN|^$/);
      }),
      { numRuns: 150 },
    );
  });
});
