import { expect, test } from "vitest";
import { fitting, slashAt } from "./slash";

const reply = (name: string, text: string, id = 1) => ({ id, name, text, updated_time: 0 });

test("a slash at the start of an empty line looks for a reply, and what follows it narrows the search", () => {
  expect(slashAt("/", 1)).toEqual({ start: 0, end: 1, query: "" });
  expect(slashAt("Dear Amara,\n/Tha\nWen", 16)).toEqual({ start: 12, end: 16, query: "tha" });
  expect(slashAt("/谢谢", 3)).toEqual({ start: 0, end: 3, query: "谢谢" });
});

test("a slash among words is a slash", () => {
  for (const [text, caret] of [
    ["and/or", 6],
    ["a /", 3],
    ["/ size", 2],
    ["/tha", 0],
    ["/ thanks", 8],
    ["", 0],
    ["\n/", 0],
    [`/${"x".repeat(41)}`, 42],
  ] as const)
    expect(slashAt(text, caret), text).toBeNull();
});

test("replies are found by their name first, then by what they say", () => {
  const [price, reprice, hello, size] = [
    reply("price", "It costs {amount}."),
    reply("reprice", "A new one."),
    reply("hello", "Our PRICE list"),
    reply("size", "Which size?"),
  ];
  expect(fitting([hello, reprice, price, size], "price")).toEqual([price, reprice, hello]);
  expect(fitting([hello, size], "")).toEqual([hello, size]);
  expect(fitting([hello, size], "zebra")).toEqual([]);
});
