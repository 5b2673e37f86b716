import type { Locator } from "@playwright/test";

/** Gives a part of the page a small picture the way a browser does. */
export async function give(target: Locator, way: "paste" | "drop", name: string): Promise<void> {
  await target.evaluate(
    async (element, [how, file]) => {
      const canvas = new OffscreenCanvas(40, 30);
      canvas.getContext("2d")?.fillRect(0, 0, 20, 20);
      const data = new DataTransfer();
      data.items.add(new File([await canvas.convertToBlob()], String(file), { type: "image/png" }));
      const event =
        how === "paste"
          ? new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })
          : new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true });
      element.dispatchEvent(event);
    },
    [way, name],
  );
}
