import { expect, test } from "vitest";
import { fillIn, firstGap, inBraces, REPLY_VARIABLES, type ReplyValues, unknownVariables } from "./variables";

const VALUES: ReplyValues = {
  customer: "Amara",
  order: "188",
  title: "Rings",
  product: "Engraved rings",
  me: "Wen",
  shop: "Willow Lane",
  amount: "",
  due: "",
};

test("a saved reply speaks of the order that it answers", () => {
  expect(fillIn("Dear {customer}, { order } is “{title}”. {me}, {shop}", VALUES)).toBe(
    "Dear Amara, 188 is “Rings”. Wen, Willow Lane",
  );
});

test("words that look like a variable are filled in once, and not looked through again", () => {
  expect(fillIn("{customer}", { ...VALUES, customer: "{order}" })).toBe("{order}");
});

test("what the order has no words for yet is left for the writer to see", () => {
  const text = fillIn("{product}: {amount}, by {due}", VALUES);
  expect(text).toBe("Engraved rings: {amount}, by {due}");
  expect(firstGap(text)).toEqual({ start: 16, end: 24 });
  expect(firstGap("All is said.")).toBeNull();
});

test("every variable is known, another word in braces is not, and braces round anything else are text", () => {
  expect(unknownVariables(REPLY_VARIABLES.map(inBraces).join(" "))).toEqual([]);
  expect(unknownVariables("{name} {客户} {name} {Customer}")).toEqual(["name", "客户", "Customer"]);
  expect(unknownVariables("{} { } {two words} {a.b} }{")).toEqual([]);
});
