import { Mic, Paperclip } from "lucide";
import { CameraInput } from "@/components/attachment/camera-input";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { useReady } from "@/components/ui/use-ready";
import type { ConversationWords } from "./conversation";
import { MoreMenu } from "./more-menu";
import { type Card, type Outgoing, outgoingSticker } from "./outgoing";
import { type StickerChoice, StickerPicker } from "./sticker-picker";

type Props = {
  words: ConversationWords;
  stickers: StickerChoice[];
  attach: (files: File[]) => void;
  /** Opens the place to record a voice message, where it is not open. */
  speak?: () => void;
  pick: (sticker: Outgoing) => void;
  /** The id of the button that offers more, and what asks for a place or a person. */
  more: string;
  ask: (type: Card["type"]) => void;
};

/** What a message may be besides words. */
export function ComposerTools({ words, stickers, attach, speak, pick, more, ask }: Props) {
  const ready = useReady();
  return (
    <div className="flex max-sm:basis-full">
      <label
        className={buttonClass(
          "quiet",
          "size-11 shrink-0 p-0! focus-within:outline-3 focus-within:outline-accent",
        )}
      >
        <Icon of={Paperclip} size={20} />
        <span className="sr-only">{words.attach}</span>
        <input
          type="file"
          multiple
          className="sr-only"
          onChange={({ currentTarget }) => {
            attach([...(currentTarget.files ?? [])]);
            currentTarget.value = "";
          }}
        />
      </label>
      <CameraInput quiet label={words.photo} onPick={attach} />
      <button
        type="button"
        disabled={!ready || !speak}
        onClick={speak}
        className={buttonClass("quiet", "size-11 shrink-0 p-0!")}
      >
        <Icon of={Mic} size={20} />
        <span className="sr-only">{words.voice.open}</span>
      </button>
      {stickers.length > 0 && (
        <StickerPicker
          label={words.stickers}
          stickers={stickers}
          onPick={(sticker) => pick(outgoingSticker(sticker))}
        />
      )}
      <MoreMenu id={more} words={words.more} ask={ask} />
    </div>
  );
}
