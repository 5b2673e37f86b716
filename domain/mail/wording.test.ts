import { expect, test } from "vitest";
import { mailKindOf, mailKindsFor, wordedFor } from "./wording";

const VALUES = {
  name: "Ada",
  customer: "Ada",
  order: "7",
  title: "{shop}",
  product: "Desk",
  shop: "Harbour",
};

test("a mail of one kind of news is worded for it, a mail of several as such", () => {
  expect(mailKindOf(["quote", "quote"])).toBe("quote");
  expect(mailKindOf(["reminder_quote", "reminder_payment"])).toBe("reminder");
  expect(mailKindOf(["quote", "message"])).toBe("several");
});

test("nobody is offered the wording of mails that they never get", () => {
  expect(mailKindsFor("customer")).not.toContain("assignment");
  expect(mailKindsFor("merchant")).toContain("assignment");
});

test("words are put in once, so that a title in braces stays what it is, and paragraphs are kept apart", () => {
  const wording = {
    subject: "{title}, { order }",
    opening: "Dear {name},\n\nit is {product}.\n",
    closing: "",
  };
  expect(wordedFor(wording, VALUES)).toEqual({
    subject: "{shop}, 7",
    opening: ["Dear Ada,", "it is Desk."],
    closing: [],
  });
});
