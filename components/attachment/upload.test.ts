import { expect, test } from "vitest";
import { sortOut } from "./upload";

const MB = 1024 * 1024;
const picture = (size: number) => new File([new Uint8Array(size)], "kiln.png", { type: "image/png" });

test("whoever chooses a picture larger than this place takes hears so before it is sent", () => {
  const sticker = { pictures: true, max: 1, bytes: MB };
  const { fine, refused } = sortOut([picture(MB + 1)], sticker, 1);
  expect(fine).toEqual([]);
  expect(refused).toMatchObject([{ rule: "large", size: MB + 1, max: MB }]);
  expect(sortOut([picture(MB)], sticker, 1).fine).toHaveLength(1);
});

test("where nothing less is said a picture may be as large as any", () => {
  expect(sortOut([picture(MB + 1)], { pictures: true, max: 1 }, 1).refused).toEqual([]);
});
