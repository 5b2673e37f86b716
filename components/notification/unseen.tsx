"use client";

import { useEffect } from "react";
import { useOpenedHere } from "./use-opened-here";
import { useTitleCount } from "./use-title-count";
import { useUnseen } from "./use-unseen";

type Props = {
  /** As many as the page was drawn with. */
  given: number;
  tell: (count: number) => void;
};

/** Tells how many notifications there are to see, the tab's title too. */
export default function Unseen({ given, tell }: Props) {
  const count = useUnseen(given);
  useTitleCount(count);
  useOpenedHere();
  useEffect(() => tell(count), [count, tell]);
  return null;
}
