import { describe, expect, test } from "vitest";
import { suggestedToken } from "./suggested-token";

describe("the address that a title suggests", () => {
  test.each([
    ["Oak desk", "oak-desk"],
    ["  Mei's rings & more… (2nd) ", "meis-rings-more-2nd"],
    ["Café Crème, 2 kg", "cafe-creme-2-kg"],
    ["Großes Schild", "grosses-schild"],
    ["订制戒指 Ring", "ring"],
  ])("%s: %s", (title, token) => {
    expect(suggestedToken(title)).toBe(token);
  });

  test("is none where nothing of the title can stand in it", () => {
    for (const title of ["", "订制戒指", "— … —"]) expect(suggestedToken(title)).toBe("");
  });

  test("ends with a whole word while it can still be read out, and is always one that may be saved", () => {
    const token = suggestedToken("A very long name for a desk ".repeat(7));
    expect(token).toBe("a-very-long-name-for-a-desk-a-very-long-name-for-a-desk-a");
    expect(suggestedToken("x".repeat(200))).toHaveLength(60);
  });
});
