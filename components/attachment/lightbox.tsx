"use client";

import { ChevronLeft, ChevronRight, Download } from "lucide";
import { type ReactNode, useEffect, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import type { Messages } from "@/i18n/messages";

type Shown = { src: string; alt: string; caption: string };

/**
 * Opens the page's pictures in a dialog, where the arrow keys lead from one to the next. The pictures themselves are
 * links that the server has drawn: those of one `[data-gallery]` belong together.
 */
export function Lightbox({ words }: { words: Messages["order_page"]["lightbox"] }) {
  const [gallery, setGallery] = useState<Shown[]>([]);
  const [at, setAt] = useState(0);
  const open = gallery.length > 0;
  const shown = gallery[at];
  const step = (by: number) => setAt((now) => (now + by + gallery.length) % gallery.length);

  useEffect(() => {
    function onClick(event: MouseEvent) {
      const link =
        event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a[data-picture]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      const links = [
        ...(link.closest("[data-gallery]") ?? document).querySelectorAll<HTMLAnchorElement>(
          "a[data-picture]",
        ),
      ];
      setGallery(links.map(pictureOf));
      setAt(links.indexOf(link));
    }
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, []);

  useEffect(() => {
    if (gallery.length < 2) return;
    function onKey({ key }: KeyboardEvent) {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[key];
      if (by) setAt((now) => (now + by + gallery.length) % gallery.length);
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [gallery]);

  return (
    <Dialog
      wide
      open={open}
      title={shown?.caption || words.title}
      closeLabel={words.close}
      onClose={() => setGallery([])}
    >
      {shown && (
        <>
          <div className="relative min-h-0 flex-1">
            <img
              key={shown.src}
              src={shown.src}
              alt={shown.alt}
              className="absolute inset-0 size-full object-contain"
            />
          </div>
          <div className="flex flex-wrap items-center justify-center gap-2">
            {gallery.length > 1 && (
              <>
                <Step label={words.previous} onClick={() => step(-1)}>
                  <Icon of={ChevronLeft} size={20} />
                </Step>
                <p aria-live="polite" className="min-w-14 text-center text-soft tabular-nums">
                  {at + 1} / {gallery.length}
                </p>
                <Step label={words.next} onClick={() => step(1)}>
                  <Icon of={ChevronRight} size={20} />
                </Step>
              </>
            )}
            <a href={shown.src} download className={buttonClass("secondary")}>
              <Icon of={Download} size={18} />
              {words.download}
            </a>
          </div>
        </>
      )}
    </Dialog>
  );
}

function Step({ label, onClick, children }: { label: string; onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" onClick={onClick} className={buttonClass("secondary", "size-11 p-0!")}>
      {children}
      <span className="sr-only">{label}</span>
    </button>
  );
}

function pictureOf(link: HTMLAnchorElement): Shown {
  return {
    src: link.href,
    alt: link.querySelector("img")?.alt ?? "",
    caption: link.dataset.picture ?? "",
  };
}
