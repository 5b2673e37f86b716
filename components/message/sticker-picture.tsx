import { useWords } from "#words";
import { localAddress } from "@/domain/attachment";
import { isSticker, stickerPath } from "@/domain/sticker";
import type { Message } from "@/schemas/message";

/** A sticker, as large as a word needs to be heard; null of one without a picture on this site. */
export function stickerOf({ content, meta }: Pick<Message, "content" | "meta">): string | null {
  return isSticker(content) ? stickerPath(content) : localAddress(meta?.url ?? "");
}

/** The picture of a sticker, which is read by its name. */
export function StickerPicture({ name, path }: { name: string; path: string }) {
  const words = useWords("sticker");
  const title = isSticker(name) ? words(name) : name;
  return <img src={path} alt={title} width={144} height={144} className="size-36 object-contain" />;
}
