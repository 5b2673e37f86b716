import { expect, test } from "vitest";
import { Text } from "./common";

test("a person who writes in emoji has as many characters as anyone", () => {
  expect(Text(1, 200).safeParse("🪑".repeat(200)).success).toBe(true);
  expect(Text(1, 200).safeParse("🪑".repeat(201)).success).toBe(false);
  expect(Text(2, 200).safeParse("🪑").success).toBe(false);
});
