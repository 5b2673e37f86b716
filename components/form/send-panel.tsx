"use client";

import { useId } from "react";
import { Button } from "@/components/ui/button";
import { useWords } from "@/i18n/words";
import type { ProductField } from "@/schemas/product";
import { Blocked } from "./blocked";
import type { RequestFormApi } from "./request-form-type";
import { RequestSummary } from "./request-summary";
import type { ChosenFiles } from "./use-chosen-files";

type Props = Pick<RequestFormApi, "form"> & {
  fields: readonly ProductField[];
  labels: Record<string, string>;
  template: string;
  files: ChosenFiles;
  to: { shop: string; product: string };
  /** Whether sending agrees to something in writing. */
  terms: boolean;
  ready: boolean;
  busy: boolean;
};

/** What will be sent, and the button that sends it. */
export function SendPanel({ form, fields, labels, template, files, to, terms, ready, busy }: Props) {
  const words = useWords("request");
  const id = useId();
  const blocked = files.running > 0 || files.failed > 0;
  return (
    <aside
      aria-labelledby={id}
      className="space-y-4 rounded-2xl border border-line bg-card p-4 shadow-card sm:p-6 lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:self-start lg:overflow-y-auto"
    >
      <div>
        <h2 id={id} className="text-xl">
          {words("summary")}
        </h2>
        <p className="mt-1 text-sm text-soft">{words("summary_to", to)}</p>
      </div>
      <RequestSummary form={form} fields={fields} labels={labels} template={template} />
      <Blocked files={files} id={`${id}-blocked`} />
      <Button
        type="submit"
        disabled={!ready || busy || blocked}
        aria-describedby={blocked ? `${id}-blocked` : undefined}
        className="w-full"
      >
        {busy ? words("sending") : words("send")}
      </Button>
      <div className="space-y-1 text-sm text-soft">
        <p>{words("summary_free")}</p>
        {terms && (
          <p>
            {words("summary_terms")}{" "}
            <a
              href="/terms"
              target="_blank"
              className="inline-flex min-h-6 items-center underline underline-offset-4"
              rel="noopener"
            >
              {words("read_terms")}
            </a>
          </p>
        )}
        <p>{words("draft_kept")}</p>
      </div>
    </aside>
  );
}
