import { expect, test } from "vitest";
import * as z from "zod";
import { Email } from "./account";
import { Address, DayText, Id, Phone, rule, Text } from "./common";
import { refusalOf } from "./issue";

function refusal(schema: z.ZodType, input: unknown) {
  const [issue] = schema.safeParse(input, { reportInput: true }).error?.issues ?? [];
  return issue && refusalOf(issue as z.core.$ZodRawIssue);
}

test.each([
  ["an empty text", Text(1, 200), "", { rule: "required", values: {} }],
  ["a missing text", Text(1, 200), undefined, { rule: "required", values: {} }],
  ["a null in its place", Text(1, 200), null, { rule: "required", values: {} }],
  ["too long a text", Text(1, 5), "123456", { rule: "too_big_text", values: { max: 5 } }],
  ["too short a text", Text(5, 9), "1234", { rule: "too_small_text", values: { min: 5 } }],
  ["a number in a text's place", Text(1, 5), 5, { rule: "type", values: { expected: "string" } }],
  ["NUL", Text(1, 5), "a\u0000b", { rule: "unstorable", values: {} }],
  ["a missing number", Id, undefined, { rule: "required", values: {} }],
  ["an id of zero", Id, 0, { rule: "too_small_number", values: { min: 1 } }],
  ["half a thing", z.int(), 1.5, { rule: "integer", values: {} }],
  ["neither a number nor its text", Id, "one", { rule: "number", values: {} }],
  ["one and a half of what is counted", Id, 1.5, { rule: "integer", values: {} }],
  ["an unknown choice", z.enum(["oak", "ash"]), "elm", { rule: "choice", values: { options: "oak, ash" } }],
  ["too many things", z.array(Id).max(2), [1, 2, 3], { rule: "too_big_list", values: { max: 2 } }],
  ["no things at all", z.array(Id).min(1), [], { rule: "required", values: {} }],
  ["a day that never was", DayText, "2026-02-30", { rule: "day", values: {} }],
  ["letters for a phone", Phone, "12345a", { rule: "phone", values: {} }],
  ["a path for an address", Address, "/etc/passwd", { rule: "address", values: {} }],
  ["no e-mail address", Email, "ana", { rule: "email", values: {} }],
  [
    "a rule of our own with its values",
    z.number().refine(() => false, rule("step", { step: 0.5 })),
    1,
    { rule: "step", values: { step: 0.5 } },
  ],
  ["a rule without a name", z.number().refine(() => false), 1, { rule: "invalid", values: {} }],
])("%s is told by its own name", (_what, schema, input, told) => {
  expect(refusal(schema, input)).toEqual(told);
});
