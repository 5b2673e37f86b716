"use client";

import type { ComponentProps } from "react";
import { DialogButton, type DialogWords } from "@/components/ui/dialog-button";
import type { PinBoard } from "./pin-board";

type Props = { label: string; title: string; words: DialogWords; board: ComponentProps<typeof PinBoard> };

const load = async () => (await import("./pin-board")).PinBoard;

/** Opens the pictures of a round with their pins. */
export function PinsButton({ label, title, words, board }: Props) {
  return (
    <DialogButton wide label={label} title={title} words={words} load={load}>
      {(Board) => <Board {...board} />}
    </DialogButton>
  );
}
