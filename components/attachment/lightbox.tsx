"use client";

import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { untilLoaded } from "@/components/ui/until-loaded";
import type { Messages } from "@/i18n/messages";
import type { Shown } from "./lightbox-view";

const LightboxView = lazy(() => untilLoaded(() => import("./lightbox-view")));

/**
 * Opens the page's pictures in a dialog, one after the other. The pictures themselves are links that the server has drawn:
 * those of one `[data-gallery]` belong together, and each is in a gallery once.
 */
export function Lightbox({ words }: { words: Messages["order_page"]["lightbox"] }) {
  const [gallery, setGallery] = useState<Shown[]>([]);
  const [at, setAt] = useState(0);
  const shown = gallery[at];
  const step = useCallback(
    (by: number) => setAt((now) => (now + by + gallery.length) % gallery.length),
    [gallery],
  );

  useEffect(() => {
    function onClick(event: MouseEvent) {
      const link =
        event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a[data-picture]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      const scope = link.closest("[data-gallery]") ?? document;
      const links = [...scope.querySelectorAll<HTMLAnchorElement>("a[data-picture]")];
      const each = [...new Map(links.map((one) => [one.href, pictureOf(one)])).values()];
      setGallery(each);
      setAt(each.findIndex(({ src }) => src === link.href));
    }
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, []);

  return (
    <Dialog
      wide
      open={shown !== undefined}
      title={shown?.caption || words.title}
      closeLabel={words.close}
      onClose={() => setGallery([])}
    >
      {shown && (
        <Suspense>
          <LightboxView gallery={gallery} shown={shown} step={step} words={words} />
        </Suspense>
      )}
    </Dialog>
  );
}

function pictureOf(link: HTMLAnchorElement): Shown {
  return {
    src: link.href,
    alt: link.querySelector("img")?.alt ?? "",
    caption: link.dataset.picture ?? "",
  };
}
