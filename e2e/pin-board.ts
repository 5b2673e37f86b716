import { expect, type Page } from "@playwright/test";

/** The pins of a round, in their dialog, by the names that people read there. */
export function pinBoard(page: Page) {
  const dialog = page.getByRole("dialog");
  const surface = (picture: number) =>
    dialog.getByRole("button", { name: new RegExp(`^Picture ${picture}: place a pin`) });
  const text = dialog.getByLabel("What about this place?");
  return {
    dialog,
    surface,
    text,
    wholeText: dialog.getByLabel("What about the whole picture?"),
    mark: (number: number) => dialog.getByRole("button", { name: new RegExp(`^Pin ${number}\\b`) }),
    line: (words: string) => dialog.getByRole("listitem").filter({ hasText: words }),
    /** Clicks at a share of the picture's width and height, and writes. */
    async place(
      words: string,
      { x, y, picture = 1 }: { x: number; y: number; picture?: number },
    ): Promise<void> {
      const box = await surface(picture).boundingBox();
      if (!box) throw new Error("there is no picture to click");
      await surface(picture).click({ position: { x: box.width * x, y: box.height * y } });
      await text.fill(words);
      await dialog.getByRole("button", { name: "Place the pin" }).click();
      await expect(text).toBeHidden();
    },
    /** Where a pin stands, in shares of the picture. */
    async placeOf(number: number, picture = 1): Promise<{ x: number; y: number }> {
      const [frame, mark] = await Promise.all([
        surface(picture).boundingBox(),
        dialog.getByRole("button", { name: new RegExp(`^Pin ${number}\\b`) }).boundingBox(),
      ]);
      if (!frame || !mark) throw new Error(`pin ${number} is not on the picture`);
      return {
        x: (mark.x + mark.width / 2 - frame.x) / frame.width,
        y: (mark.y + mark.height / 2 - frame.y) / frame.height,
      };
    },
  };
}
