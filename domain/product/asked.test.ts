import { describe, expect, test } from "vitest";
import { askedAmong } from "./asked";

const QUESTIONS = [
  { key: "engraving", options: ["yes", "no"] },
  { key: "words", shown_when: "engraving", shown_for: ["yes"] },
  { key: "letters", shown_when: "words" },
  { key: "gift" },
  { key: "wrapping", shown_when: "gift", shown_for: [] },
];
const asked = (answers: Record<string, unknown>) => askedAmong(QUESTIONS, answers).map(({ key }) => key);

describe("questions that depend on others", () => {
  test("a customer who has answered nothing is asked what depends on nothing", () => {
    expect(asked({})).toEqual(["engraving", "gift"]);
  });

  test("the right answer asks the next question, another one does not", () => {
    expect(asked({ engraving: "yes" })).toEqual(["engraving", "words", "gift"]);
    expect(asked({ engraving: "no" })).toEqual(["engraving", "gift"]);
    expect(asked({ engraving: ["no", "yes"] })).toEqual(["engraving", "words", "gift"]);
  });

  test("where any answer does, a blank, an empty list or a box that is not ticked is none", () => {
    expect(asked({ engraving: "yes", words: "For ever" })).toContain("letters");
    for (const blank of ["", "  ", [], null, undefined, false, [""]])
      expect(asked({ engraving: "yes", words: blank, gift: blank })).not.toContain("letters");
    for (const answer of [true, 0, "0", ["a"]]) expect(asked({ gift: answer })).toContain("wrapping");
  });

  test("what depends on a question that is not asked is not asked, whatever was written there before", () => {
    expect(asked({ engraving: "no", words: "For ever", letters: "A" })).toEqual(["engraving", "gift"]);
  });

  test("a question that waits for one below, for itself or for none is never asked", () => {
    const turned = [
      { key: "a", shown_when: "b" },
      { key: "b" },
      { key: "c", shown_when: "c" },
      { key: "d", shown_when: "gone" },
    ];
    expect(askedAmong(turned, { a: 1, b: 1, c: 1, d: 1, gone: 1 }).map(({ key }) => key)).toEqual(["b"]);
  });
});
