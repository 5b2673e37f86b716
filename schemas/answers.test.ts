import { describe, expect, test } from "vitest";
import { FIELD_TYPES, type FieldType } from "@/domain/product/field-types";
import { answersTo } from "./answers";
import { ProductField, ProductFields } from "./product";

const field = (type: FieldType, more: Partial<ProductField> = {}) =>
  ProductField.parse({ key: "answer", label: "Answer", type, options: ["oak", "ash"], ...more });
const read = (type: FieldType, answer: unknown, more: Partial<ProductField> = {}) =>
  answersTo([field(type, more)]).safeParse({ answer });
const UPLOAD = "/api/attachment/file/4kX0uJ7gS2mQ9dWb1cZr5A";

// What was typed, and what is kept of it.
const GOOD: Record<FieldType, [unknown, unknown][]> = {
  text: [[" oak ", "oak"]],
  textarea: [["one\ntwo", "one\ntwo"]],
  number: [
    [17.5, 17.5],
    ["17.5", 17.5],
    ["-3", -3],
    [0, 0],
  ],
  radio: [["oak", "oak"]],
  select: [["ash", "ash"]],
  checkbox: [
    [
      ["oak", "ash"],
      ["oak", "ash"],
    ],
    ["oak", ["oak"]],
  ],
  date: [["2026-12-24", "2026-12-24"]],
  time: [
    ["00:00", "00:00"],
    ["23:59", "23:59"],
  ],
  datetime: [
    ["2026-12-24 18:30", "2026-12-24 18:30"],
    ["2026-12-24T18:30", "2026-12-24T18:30"],
  ],
  color: [
    ["#A1b2C3", "#A1b2C3"],
    ["#fff", "#fff"],
  ],
  image: [
    [UPLOAD, UPLOAD],
    ["https://pic.test/a.jpg", "https://pic.test/a.jpg"],
  ],
  images: [
    [[UPLOAD], [UPLOAD]],
    [UPLOAD, [UPLOAD]],
  ],
  file: [[UPLOAD, UPLOAD]],
};

const BAD: Record<FieldType, unknown[]> = {
  text: [5, true, ["x"], "x".repeat(5001), "a\u0000b"],
  textarea: [5, {}, "x".repeat(5001)],
  number: ["ten", "1,5", "1e3", true, [1], Number.NaN, Number.POSITIVE_INFINITY],
  radio: ["elm", "OAK", ["oak"], 1],
  select: ["elm", ["oak"], false],
  checkbox: [["elm"], ["oak", "elm"], "elm", true, 5],
  date: ["2026-02-30", "24.12.2026", 20261224],
  time: ["24:00", "12:60", "7:30", "12:30:00", 730],
  datetime: ["2026-12-24", "2026-12-24 24:00", "2026-02-30 10:00", "soon"],
  color: ["red", "#ffff", "#12345g", "A1B2C3", 0xffffff],
  image: ["desk.png", "javascript:alert(1)", "/api/attachment/file/x", 5],
  images: [["desk.png"], Array(21).fill(UPLOAD), 5],
  file: ["contract.pdf", "file:///etc/passwd"],
};

const each = <T>(table: Record<FieldType, T[]>) =>
  FIELD_TYPES.flatMap((type) =>
    table[type].map((answer) => ({ type, answer, shown: JSON.stringify(answer)?.slice(0, 40) })),
  );

describe("the answer to a product's question", () => {
  test.each(each(GOOD))("$type takes $shown", ({ type, answer: [given, kept] }) => {
    expect(read(type, given, { required: true }).data).toEqual({ answer: kept });
  });

  test.each(each(BAD))("$type refuses $shown", ({ type, answer }) => {
    expect(read(type, answer).success).toBe(false);
  });

  const EMPTY = ["", "  ", null, undefined, []];
  test.each(FIELD_TYPES)("a %s question may be left empty unless an answer is required", (type) => {
    for (const none of EMPTY) {
      expect(read(type, none).success, `optional ${JSON.stringify(none)}`).toBe(true);
      expect(read(type, none).data?.answer).toBeUndefined();
      expect(read(type, none, { required: true }).success, `required ${JSON.stringify(none)}`).toBe(false);
    }
    expect(answersTo([field(type, { required: true })]).safeParse({}).success).toBe(false);
    expect(answersTo([field(type)]).safeParse({}).success).toBe(true);
  });

  test("a number keeps to its bounds and its steps", () => {
    const size = { min: 15, max: 70, step: 0.5 };
    for (const fine of [15, 15.5, "70", 42.5]) expect(read("number", fine, size).success).toBe(true);
    for (const off of [14.5, 70.5, 15.25, "15.1"]) expect(read("number", off, size).success).toBe(false);
    expect(read("number", 0.3, { step: 0.1 }).success).toBe(true);
  });

  test("a single box is a yes or a no, and where it is required it has to be a yes", () => {
    const box = { options: [] };
    expect(read("checkbox", true, box).data).toEqual({ answer: true });
    expect(read("checkbox", "false", box).data).toEqual({ answer: false });
    expect(read("checkbox", "1", { ...box, required: true }).data).toEqual({ answer: true });
    expect(read("checkbox", false, { ...box, required: true }).success).toBe(false);
    expect(read("checkbox", "maybe", box).success).toBe(false);
  });

  test("answers to questions that the product does not ask are kept as they are", () => {
    const answers = { answer: "oak", colour_of_the_cat: "grey", count: 3, list: ["a"] };
    expect(answersTo([field("text")]).parse(answers)).toEqual(answers);
  });
});

describe("a product's questions", () => {
  test("no two of them share a key, and one day at most is the event's", () => {
    const named = (key: string, more: object = {}) => ({ key, label: key, type: "date", ...more });
    expect(ProductFields.safeParse([named("a"), named("b")]).success).toBe(true);
    expect(ProductFields.safeParse([named("a"), named("a")]).success).toBe(false);
    const event = { event_date: true };
    expect(ProductFields.safeParse([named("a", event), named("b")]).success).toBe(true);
    expect(ProductFields.safeParse([named("a", event), named("b", event)]).success).toBe(false);
  });

  test.each(["Material", "1st", "ring size", "__proto__", "", "k".repeat(65)])("“%s” is no key", (key) => {
    expect(ProductField.safeParse({ key, label: "x", type: "text" }).success).toBe(false);
  });
});

describe("questions that depend on others", () => {
  const questions = [
    field("select", { key: "engraving", options: ["yes", "no"] }),
    field("text", { key: "words", required: true, shown_when: "engraving", shown_for: ["yes"] }),
    field("number", { key: "letters", shown_when: "engraving", shown_for: ["yes"], min: 1 }),
  ];
  const answer = (given: unknown) => answersTo(questions).safeParse(given, { reportInput: true });

  test("what is not asked is neither required nor checked nor kept", () => {
    expect(answer({})).toMatchObject({ success: true });
    const { data } = answer({ engraving: "no", words: 5, letters: "many", other: "kept" });
    expect(Object.entries(data ?? {}).filter(([, value]) => value !== undefined)).toEqual([
      ["engraving", "no"],
      ["other", "kept"],
    ]);
  });

  test("what is asked is held to its rules, each beside its own question", () => {
    const { error } = answer({ engraving: "yes", letters: 0 });
    expect(error?.issues.map(({ path, code }) => [path.join("."), code])).toEqual([
      ["words", "invalid_type"],
      ["letters", "too_small"],
    ]);
    expect(answer({ engraving: "yes", words: " For ever ", letters: "7" })).toMatchObject({
      success: true,
      data: { words: "For ever", letters: 7 },
    });
  });

  test("whatever is sent in place of answers is refused as before", () => {
    for (const given of [null, 5, "x", []]) expect(answer(given).success).toBe(false);
  });
});

test("a text is as long, and a day as late, as the owner allows", () => {
  const reads = (type: FieldType, answer: string, more: Partial<ProductField>) =>
    read(type, answer, more).success;
  const length = { shortest: 2, longest: 4 };
  expect(["a", "ab", "abcd", "abcde"].map((text) => reads("text", text, length))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  const days = { earliest: "2026-12-02", latest: "2026-12-24" };
  expect(["01", "02", "24", "25"].map((day) => reads("date", `2026-12-${day}`, days))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(reads("textarea", "", length)).toBe(true);
});
