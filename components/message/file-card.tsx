import { AudioLines, ExternalLink, FileText, Film } from "lucide";
import { useFormats, useWords } from "#words";
import { clock } from "@/components/attachment/clock";
import { sizeIn } from "@/components/attachment/file-size";
import { hostOf } from "@/components/attachment/host-of";
import { Icon } from "@/components/ui/icon";
import { localAddress } from "@/domain/attachment";
import type { Message } from "@/schemas/message";

const ICON = { file: FileText, video: Film, audio: AudioLines };

/** A file to download, by name and size; one that lies elsewhere is a link there. */
export function FileCard({ message: { content, meta, message_type } }: { message: Message }) {
  const words = useWords("order_page");
  const formats = useFormats();
  const path = localAddress(content);
  const kind = message_type === "video" || message_type === "audio" ? message_type : "file";
  const icon = path ? ICON[kind] : ExternalLink;
  const size = meta?.file_size;
  return (
    <a
      href={path ?? content}
      {...(path
        ? { download: meta?.file_name }
        : { target: "_blank", rel: "noopener noreferrer nofollow ugc" })}
      className="flex w-fit max-w-full min-h-14 items-center gap-3 rounded-xl border border-line bg-card px-3 py-2 text-ink hover:bg-sunken"
    >
      <Icon of={icon} size={24} className="shrink-0 text-accent" />
      <span className="min-w-0">
        <span className="block font-medium">{meta?.file_name ?? hostOf(content)}</span>
        <span className="block text-sm text-soft">
          {words(`message.${kind}`)}
          {meta?.duration !== undefined && `, ${clock(meta.duration)}`}
          {size !== undefined && `, ${sizeIn(formats, size)}`}
          {!path && <span className="sr-only">, {words("opens_new_tab")}</span>}
        </span>
      </span>
    </a>
  );
}
