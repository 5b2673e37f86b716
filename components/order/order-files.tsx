import { useWords } from "#words";
import { PictureGrid } from "@/components/attachment/picture-grid";
import { FileCard } from "@/components/message/file-card";
import { usePictureOf } from "@/components/message/picture-of";
import type { MessageType } from "@/domain/message";
import type { OrderView } from "./order-view";
import { RailSection } from "./rail-section";

const FILES: readonly MessageType[] = ["file", "video", "audio"];

/** What was sent in the thread, gathered. */
export function OrderFiles({ thread }: OrderView) {
  const words = useWords("order_page");
  const pictureOf = usePictureOf();
  const pictures = thread.files.filter(({ message_type }) => message_type === "image");
  const files = thread.files.filter(({ message_type }) => FILES.includes(message_type));
  return (
    <RailSection id="files" title={words("files")}>
      {pictures.length + files.length === 0 && <p className="text-soft">{words("no_files")}</p>}
      {pictures.length > 0 && (
        <div data-gallery>
          <PictureGrid pictures={pictures.map(pictureOf)} />
        </div>
      )}
      {files.map((message) => (
        <FileCard key={message.id} message={message} />
      ))}
    </RailSection>
  );
}
