"use client";

import type { ComponentProps } from "react";
import { DialogButton, type DialogWords } from "@/components/ui/dialog-button";
import type { CompareRounds } from "./compare-rounds";

type Props = { label: string; words: DialogWords; compared: ComponentProps<typeof CompareRounds> };

const load = async () => (await import("./compare-rounds")).CompareRounds;

/** Opens two rounds, one laid over the other. */
export function CompareButton({ label, words, compared }: Props) {
  return (
    <DialogButton wide label={label} words={words} load={load}>
      {(Rounds) => <Rounds {...compared} />}
    </DialogButton>
  );
}
