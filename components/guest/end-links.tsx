"use client";

import type { ComponentProps } from "react";
import { DialogButton, type DialogWords } from "../ui/dialog-button";
import type { LinksEnd } from "./links-end";

type Props = { label: string; words: DialogWords; links: Omit<ComponentProps<typeof LinksEnd>, "onClose"> };

const load = async () => (await import("./links-end")).LinksEnd;

/** Opens the question whether every link into the order is to end. */
export function EndLinks({ label, words, links }: Props) {
  return (
    <DialogButton label={label} look="quiet" words={words} load={load}>
      {(End, close) => <End {...links} onClose={close} />}
    </DialogButton>
  );
}
