import { useWords } from "#words";
import type { Picture } from "@/components/attachment/picture-grid";
import type { Message } from "@/schemas/message";

/** A picture message as a picture to show. */
export function usePictureOf() {
  const words = useWords("order_page");
  return ({ content, sender_name, meta }: Message): Picture => ({
    address: content,
    alt: words("picture_of", { name: sender_name, file: meta?.file_name ?? "" }),
    caption: meta?.file_name,
    thumb: meta?.thumb,
    width: meta?.width,
    height: meta?.height,
  });
}
