"use client";

import { useState } from "react";
import { concerns } from "@/components/form/problems";
import type { OrderActs } from "@/components/order/acts";
import { FormMessage } from "@/components/ui/form-message";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import type { QuoteTemplate } from "@/schemas/quote-template";
import { SaveTemplate } from "./save-template";
import { TemplateRow } from "./template-row";
import { useQuoteLabels } from "./use-quote-labels";

/** What may be done with templates; given from above. */
export type TemplateActs = OrderActs["templates"];
type Props = { templates: readonly QuoteTemplate[]; acts: TemplateActs; reload: () => Promise<void> };
type Said = { kind: "good" | "bad"; text: string };

/** Below the form: keeps what was typed as a template, and names or removes those that there are. */
export function TemplateTools({ templates, acts, reload }: Props) {
  const words = useWords("quote_form");
  const lost = useWords("issues")("connection_lost");
  const labels = { name: words("template_name"), ...useQuoteLabels() };
  const [said, setSaid] = useState<Said>();
  const [busy, setBusy] = useState(false);

  async function settle(asked: Promise<ActionResult<unknown>>, done: string): Promise<boolean> {
    setBusy(true);
    const result = await asked.catch(() => null);
    await reload();
    setBusy(false);
    setSaid(
      result?.ok
        ? { kind: "good", text: done }
        : { kind: "bad", text: result ? reasonOf(result, labels) : lost },
    );
    return result?.ok ?? false;
  }

  return (
    <details className="rounded-xl border border-line px-4">
      <summary className="min-h-11 content-center font-medium">{words("templates")}</summary>
      <div className="space-y-5 pb-4">
        <SaveTemplate
          templates={templates}
          busy={busy}
          save={(draft) => settle(acts.save(draft), words("template_saved", { name: draft.name }))}
        />
        {said && <FormMessage kind={said.kind}>{said.text}</FormMessage>}
        {templates.length > 0 && (
          <ul className="divide-y divide-line">
            {templates.map(({ id, name }) => (
              <TemplateRow
                key={id}
                name={name}
                busy={busy}
                rename={(to) => settle(acts.rename({ id, name: to }), words("template_renamed"))}
                remove={() => settle(acts.remove({ id }), words("template_removed", { name }))}
              />
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}

type Refused = Extract<ActionResult<unknown>, { ok: false }>;

/** Why it was refused; of bad fields the first one, by its name. */
function reasonOf({ fields, message }: Refused, labels: Record<string, string>): string {
  const [first] = Object.entries(fields ?? {});
  if (!first) return message;
  const [path, [problem]] = first;
  const label = Object.entries(labels).find(([name]) => concerns({ name: path, message }, name))?.[1];
  return [label, problem].filter(Boolean).join(": ");
}
