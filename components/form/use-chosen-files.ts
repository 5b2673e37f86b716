"use client";

import { useState } from "react";
import { type Kept, keptOf, type Upload } from "@/components/attachment/upload";
import type { ProductField } from "@/schemas/product";
import type { RequestFormApi } from "./request-form-type";

type Options = {
  form: RequestFormApi["form"];
  draft: {
    round: number;
    filesOf: (name: string) => Kept[];
    keepFiles: (name: string, files: Kept[]) => void;
  };
  asked: readonly ProductField[];
};
type FileField = "images" | `order_extra.${string}`;
type Count = { running: number; failed: number };

export type ChosenFiles = ReturnType<typeof useChosenFiles>;

/** The files of all the uploaders of a form: what is there goes into its values, and what is not yet holds it back. */
export function useChosenFiles({ form, draft, asked }: Options) {
  const [counts, setCounts] = useState<{ round: number; by: Record<string, Count> }>({ round: 0, by: {} });
  // After a fresh start the uploaders are new ones, and what the old ones were doing has been stopped.
  const present = new Set(["images", ...asked.map(({ key }) => `order_extra.${key}`)]);
  const begun = counts.round === draft.round ? Object.entries(counts.by) : [];
  // What is not asked any more holds nothing back.
  const by = Object.fromEntries(begun.filter(([name]) => present.has(name)));

  return {
    round: draft.round,
    initial: draft.filesOf,
    running: Object.values(by).reduce((sum, { running }) => sum + running, 0),
    failed: Object.values(by).reduce((sum, { failed }) => sum + failed, 0),
    /** Where the first file is that was not uploaded. */
    failedIn: Object.keys(by).find((name) => by[name]?.failed),
    change: (name: FileField, uploads: Upload[], single: boolean) => {
      const kept = keptOf(uploads);
      const addresses = kept.map(({ address }) => address);
      const refused = Boolean(form.getFieldState(name).error);
      form.setValue(name, single ? (addresses[0] ?? "") : addresses, {
        shouldDirty: true,
        shouldValidate: refused,
      });
      draft.keepFiles(name, kept);
      const failed = uploads.filter(({ state }) => state === "failed").length;
      const running = uploads.length - kept.length - failed;
      setCounts((before) => ({
        round: draft.round,
        by: { ...(before.round === draft.round ? before.by : {}), [name]: { running, failed } },
      }));
    },
  };
}
