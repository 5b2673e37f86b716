"use client";

import { type ComponentType, type ReactNode, useState } from "react";
import { Button, type Look } from "./button";
import { Dialog } from "./dialog";

/** What a dialog says while what belongs into it is fetched. */
export type DialogWords = { close: string; loading: string; failed: string };

type Props<P> = {
  label: string;
  /** What the dialog is called, where that is not what the button says. */
  title?: string;
  look?: Look;
  wide?: boolean;
  words: DialogWords;
  /** Fetches what belongs into the dialog. */
  load: () => Promise<ComponentType<P>>;
  children: (Loaded: ComponentType<P>, close: () => void) => ReactNode;
};

/** Opens a dialog. What belongs into it is fetched then, so that nobody downloads it who never looks. */
export function DialogButton<P>({
  label,
  title = label,
  look = "secondary",
  wide,
  words,
  load,
  children,
}: Props<P>) {
  const [open, setOpen] = useState(false);
  const [Loaded, setLoaded] = useState<ComponentType<P>>();
  const [failed, setFailed] = useState(false);
  const close = () => setOpen(false);

  async function show() {
    setOpen(true);
    setFailed(false);
    try {
      const loaded = await load();
      setLoaded(() => loaded);
    } catch {
      // Expected: the connection broke off, or a newer version of the site was put up.
      setFailed(true);
    }
  }

  return (
    <>
      <Button look={look} onClick={show}>
        {label}
      </Button>
      <Dialog wide={wide} open={open} title={title} closeLabel={words.close} onClose={close}>
        {Loaded ? (
          children(Loaded, close)
        ) : (
          <p role="status" className={failed ? "font-medium text-bad" : "text-soft"}>
            {failed ? words.failed : words.loading}
          </p>
        )}
      </Dialog>
    </>
  );
}
