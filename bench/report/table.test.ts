import { expect, test } from "vitest";
import { table } from "./table";

test("names stand to the left, numbers to the right, and everything in line", () => {
  expect(
    table(
      ["operation", "requests/s"],
      [
        ["DETAIL", "2,770"],
        ["LIST", "6,050"],
      ],
    ),
  ).toEqual([
    "| operation | requests/s |",
    "| --------- | ---------: |",
    "| DETAIL    |      2,770 |",
    "| LIST      |      6,050 |",
  ]);
});

test("a long cell widens its column, and a missing one stays empty", () => {
  expect(table(["a", "b"], [["longer than a"]], 2)).toEqual([
    "| a             | b   |",
    "| ------------- | --- |",
    "| longer than a |     |",
  ]);
});
