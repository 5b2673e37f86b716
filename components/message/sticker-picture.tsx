import { useWords } from "#words";
import { type Sticker, stickerPath } from "@/domain/sticker";

/** One of the shop's own stickers, as large as a word needs to be heard. */
export function StickerPicture({ name }: { name: Sticker }) {
  const words = useWords("sticker");
  return <img src={stickerPath(name)} alt={words(name)} width={144} height={144} className="size-36" />;
}
