import { Download } from "lucide";
import { useFormats, useWords } from "#words";
import { clock } from "@/components/attachment/clock";
import { Elsewhere } from "@/components/attachment/elsewhere";
import { sizeIn } from "@/components/attachment/file-size";
import { hostOf } from "@/components/attachment/host-of";
import { Icon } from "@/components/ui/icon";
import { localAddress } from "@/domain/attachment";
import type { Message } from "@/schemas/message";

type Props = { message: Message; kind: "video" | "audio" };

/** A film or a recording in the browser's own player, without captions: nobody writes them for a message. One that lies elsewhere is a link there. */
export function MediaPlayer({ message: { content, sender_name, meta }, kind }: Props) {
  const words = useWords("order_page");
  const path = localAddress(content);
  if (!path)
    return (
      <Elsewhere address={content}>{words(`message.${kind}_elsewhere`, { host: hostOf(content) })}</Elsewhere>
    );
  const file = meta?.file_name ?? "";
  const player = {
    src: path,
    controls: true,
    preload: "metadata",
    "aria-label": words(`message.${kind}_of`, { name: sender_name, file }),
  } as const;
  return (
    <figure className={`w-full space-y-1 ${kind === "video" ? "max-w-md" : "max-w-sm"}`}>
      {kind === "video" ? (
        <video
          {...player}
          playsInline
          className="aspect-[auto_16/9] max-h-96 w-full rounded-xl border border-line bg-sunken"
        />
      ) : (
        <audio {...player} className="w-full" />
      )}
      <figcaption>
        <a
          href={path}
          download={file}
          className="flex min-h-11 w-fit max-w-full items-center gap-2 rounded-lg px-1 text-sm text-soft hover:text-ink"
        >
          <Icon of={Download} size={16} className="shrink-0" />
          <span className="sr-only">{words("lightbox.download")}</span>
          <span className="min-w-0 truncate">{file}</span>
          <Extent length={meta?.duration} bytes={meta?.file_size} />
        </a>
      </figcaption>
    </figure>
  );
}

function Extent({ length, bytes }: { length?: number; bytes?: number }) {
  const formats = useFormats();
  const told = [length !== undefined && clock(length), bytes !== undefined && sizeIn(formats, bytes)];
  return <span className="shrink-0 tabular-nums">{told.filter(Boolean).join(" · ")}</span>;
}
