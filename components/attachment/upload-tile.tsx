"use client";

import { ArrowLeft, ArrowRight, FileText, Pause, Play, RotateCw, X } from "lucide";
import { type DragEvent, type ReactNode, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { localAddress } from "@/domain/attachment";
import { useFormats, useWords } from "@/i18n/words";
import { sizeIn } from "./file-size";
import { takesLong, type Upload } from "./upload";

const DRAGGED = "application/x-upload";

type Props = {
  upload: Upload;
  at: number;
  count: number;
  /** Sends it again, or goes on with it. */
  onRetry: () => void;
  onPause: () => void;
  onRemove: () => void;
  onMove: (to: number) => void;
  /** Another tile was dropped on this one. */
  onDropped: (id: string) => void;
};

/** One chosen file: its picture, how far it is, and what can be done with it. */
export function UploadTile({ upload, at, count, onRetry, onPause, onRemove, onMove, onDropped }: Props) {
  const words = useWords("request");
  const { id, name, state } = upload;
  const lift = (event: DragEvent) => event.dataTransfer.setData(DRAGGED, id);
  const allow = (event: DragEvent) => event.dataTransfer.types.includes(DRAGGED) && event.preventDefault();
  return (
    <li
      draggable
      onDragStart={lift}
      onDragOver={allow}
      onDrop={(event) => onDropped(event.dataTransfer.getData(DRAGGED))}
      className={`flex flex-col overflow-hidden rounded-xl border bg-card ${state === "failed" ? "border-bad" : "border-line"}`}
    >
      <div className="relative">
        <Thumbnail upload={upload} />
        <PauseButton upload={upload} onPause={onPause} onResume={onRetry} />
      </div>
      <div className="flex-1 space-y-1 px-3 pt-2 text-sm">
        <p className="truncate font-medium" title={name}>
          {name}
        </p>
        <Progress upload={upload} />
      </div>
      <div className="flex items-center p-1">
        {(state === "failed" || state === "held") && (
          <TileButton label={words("retry_named", { name })} onClick={onRetry}>
            <Icon of={RotateCw} size={18} />
            {words("retry")}
          </TileButton>
        )}
        {state !== "failed" && state !== "held" && count > 1 && (
          <>
            <TileButton
              label={words("earlier_named", { name })}
              off={at === 0}
              onClick={() => onMove(at - 1)}
            >
              <Icon of={ArrowLeft} size={18} />
            </TileButton>
            <TileButton
              label={words("later_named", { name })}
              off={at === count - 1}
              onClick={() => onMove(at + 1)}
            >
              <Icon of={ArrowRight} size={18} />
            </TileButton>
          </>
        )}
        <TileButton
          label={words(UNDERWAY.has(state) ? "stop_named" : "remove_named", { name })}
          onClick={onRemove}
          className="ml-auto"
        >
          <Icon of={X} size={18} />
        </TileButton>
      </div>
    </li>
  );
}

const UNDERWAY = new Set<Upload["state"]>(["sending", "held", "paused"]);

/** One button with two faces, so that it keeps the focus. */
function PauseButton({
  upload: { name, size, state },
  onPause,
  onResume,
}: {
  upload: Upload;
  onPause: () => void;
  onResume: () => void;
}) {
  const words = useWords("request");
  const paused = state === "paused";
  if (!paused && (state !== "sending" || !takesLong(size))) return null;
  return (
    <TileButton
      label={words(paused ? "resume_named" : "pause_named", { name })}
      onClick={paused ? onResume : onPause}
      className="absolute right-1.5 bottom-1.5 border border-edge bg-card"
    >
      <Icon of={paused ? Play : Pause} size={18} />
    </TileButton>
  );
}

function Thumbnail({ upload: { preview, address, isImage } }: { upload: Upload }) {
  const [broken, setBroken] = useState(false);
  const local = address && localAddress(address);
  const source = preview ?? (isImage && local ? `${local}?size=thumb` : undefined);
  return (
    <div className="grid aspect-[4/3] place-items-center bg-sunken text-soft">
      {source && !broken ? (
        <img
          src={source}
          alt=""
          onError={() => setBroken(true)}
          draggable={false}
          className="size-full object-cover"
        />
      ) : (
        <Icon of={FileText} size={32} />
      )}
    </div>
  );
}

/** How far a file is, in words and as a bar; why it failed. */
function Progress({ upload: { state, sent, size, problem } }: { upload: Upload }) {
  const words = useWords("request");
  const formats = useFormats();
  if (state === "failed") return <p className="text-bad">{problem}</p>;
  if (state === "done")
    return (
      <p className="text-soft">
        {words("upload_done")}
        {size > 0 && ` · ${sizeIn(formats, size)}`}
      </p>
    );
  const percent = formats.number(sent, { style: "percent" });
  const sending = sent >= 1 ? words("upload_keeping") : words("upload_sending", { percent });
  const text = {
    waiting: words("upload_waiting"),
    sending,
    held: words("upload_held"),
    paused: words("upload_paused", { percent }),
  }[state];
  return (
    <>
      <p className="text-soft">{text}</p>
      <div aria-hidden className="h-1.5 overflow-hidden rounded-full bg-sunken">
        <div
          className="h-full bg-accent transition-[width]"
          style={{ width: `${Math.round(sent * 100)}%` }}
        />
      </div>
    </>
  );
}

type ButtonProps = {
  label: string;
  off?: boolean;
  onClick: () => void;
  className?: string;
  children: ReactNode;
};

/** `aria-disabled`, so that a button keeps the focus when its tile arrives at an end. */
function TileButton({ label, off = false, onClick, className = "", children }: ButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={off ? undefined : onClick}
      className={`flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-lg px-2 text-sm hover:bg-sunken aria-disabled:opacity-35 aria-disabled:hover:bg-transparent ${className}`}
    >
      {children}
    </button>
  );
}
