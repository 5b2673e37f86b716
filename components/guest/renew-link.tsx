"use client";

import type { ComponentProps } from "react";
import { DialogButton, type DialogWords } from "../ui/dialog-button";
import type { NewLink } from "./new-link";

type Props = { label: string; words: DialogWords; link: ComponentProps<typeof NewLink> };

const load = async () => (await import("./new-link")).NewLink;

/** Opens the way to a new link for a guest. */
export function RenewLink({ label, words, link }: Props) {
  return (
    <DialogButton label={label} words={words} load={load}>
      {(Link) => <Link {...link} />}
    </DialogButton>
  );
}
