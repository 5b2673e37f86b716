"use client";

import { ChevronLeft, ChevronRight, Download, ZoomIn, ZoomOut } from "lucide";
import { type ComponentProps, useEffect, useEffectEvent } from "react";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Messages } from "@/i18n/messages";
import { useFingers } from "./use-fingers";
import { useZoom } from "./use-zoom";
import { MOST } from "./zoom";

/** A picture of a gallery. */
export type Shown = { src: string; alt: string; caption: string };

type Props = {
  gallery: Shown[];
  shown: Shown;
  step: (by: number) => void;
  words: Messages["order_page"]["lightbox"];
};

/** One picture of a gallery, as large as one wants it, and the ways to the others. */
export default function LightboxView({ gallery, shown, step, words }: Props) {
  const zoom = useZoom(shown.src);
  const { held, handlers } = useFingers(zoom, step);
  const { scale, x, y } = zoom.zoom;
  const others = gallery.length > 1;
  useArrows((by) => others && step(by));
  return (
    <>
      <div
        ref={zoom.frame}
        {...handlers}
        data-zoom={scale.toFixed(2)}
        className={`relative min-h-0 flex-1 touch-none overflow-hidden select-none ${scale > 1 ? "cursor-grab active:cursor-grabbing" : "cursor-zoom-in"}`}
      >
        <img
          ref={zoom.picture}
          key={shown.src}
          src={shown.src}
          alt={shown.alt}
          draggable={false}
          style={{ transform: `translate(${x}px, ${y}px) scale(${scale})` }}
          className={`absolute inset-0 size-full object-contain ${held ? "" : "motion-safe:transition-transform motion-safe:duration-150"}`}
        />
      </div>
      <div className="flex flex-wrap items-center justify-center gap-2 max-sm:gap-1">
        {others && (
          <>
            <Tool icon={ChevronLeft} label={words.previous} onClick={() => step(-1)} />
            <p aria-live="polite" className="min-w-14 text-center text-soft tabular-nums">
              {gallery.indexOf(shown) + 1} / {gallery.length}
            </p>
            <Tool icon={ChevronRight} label={words.next} onClick={() => step(1)} />
          </>
        )}
        <Tool icon={ZoomOut} label={words.smaller} off={scale === 1} onClick={zoom.smaller} />
        <Tool icon={ZoomIn} label={words.larger} off={scale === MOST} onClick={zoom.larger} />
        <a href={shown.src} download className={buttonClass("secondary", "max-sm:size-11 max-sm:p-0!")}>
          <Icon of={Download} size={18} />
          <span className="max-sm:sr-only">{words.download}</span>
        </a>
      </div>
    </>
  );
}

/** The arrow keys lead from one picture to the next. */
function useArrows(step: (by: number) => void) {
  const onKey = useEffectEvent(({ key }: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (by) step(by);
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

type ToolProps = {
  icon: ComponentProps<typeof Icon>["of"];
  label: string;
  off?: boolean;
  onClick: () => void;
};

/** `aria-disabled`, so that it keeps the focus when it comes to an end. */
function Tool({ icon, label, off = false, onClick }: ToolProps) {
  return (
    <button
      type="button"
      title={label}
      aria-disabled={off}
      onClick={off ? undefined : onClick}
      className={buttonClass("secondary", "size-11 p-0! aria-disabled:opacity-55")}
    >
      <Icon of={icon} size={20} />
      <span className="sr-only">{label}</span>
    </button>
  );
}
