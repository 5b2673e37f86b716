"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useCallback, useMemo, useState } from "react";
import type * as z from "zod";
import { useReady } from "@/components/ui/use-ready";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import type { OrderRequest } from "@/schemas/order";
import type { Product, ProductField } from "@/schemas/product";
import { DraftNote } from "./draft-note";
import { ErrorSummary } from "./error-summary";
import { RequestParts } from "./request-parts";
import { SendPanel } from "./send-panel";
import { asSent, startValues } from "./start-values";
import { useActionForm } from "./use-action-form";
import { useAsked } from "./use-asked";
import { useChosenFiles } from "./use-chosen-files";
import { useLabels } from "./use-labels";
import { useRequestDraft } from "./use-request-draft";
import { useLostBefore, WayOn } from "./way-on";

type Props = {
  product: Pick<Product, "id" | "title" | "url_token" | "template" | "usual_days"> & {
    fields: ProductField[];
  };
  viewerId: number;
  shopName: string;
  /** Whether sending agrees to something in writing. */
  terms: boolean;
  /** The day it is in the shop. */
  today: string;
  send: (input: z.input<typeof OrderRequest>, key?: string) => Promise<ActionResult<{ id: number }>>;
};

/** The customization form: what a customer asks for, in the product's own questions. */
export function RequestForm({ product, viewerId, shopName, terms, today, send }: Props) {
  const words = useWords("request");
  const router = useRouter();
  const { fields, template } = product;
  const schema = useCallback(
    async () => (await import("@/schemas/order")).requestFor(fields, template),
    [fields, template],
  );
  const start = useMemo(() => startValues(product.id, product.template, fields), [product, fields]);
  // Before that, a submit would be the browser's own and go nowhere.
  const ready = useReady();
  const [sent, setSent] = useState(false);

  const { form, onSubmit, pending, problems, summary, refused, errorOf } = useActionForm({
    schema,
    action: (input, key) => send(asSent(input, fields), key),
    defaultValues: { archive_id: product.id, images: [], order_extra: {} },
    idempotencyKey: () => draft.idempotencyKey(),
    onSuccess: ({ id }) => {
      draft.finish();
      setSent(true);
      router.push(`/orders/${id}?sent=1` as Route);
    },
  });
  const draft = useRequestDraft({ place: `atelier:request:${product.id}:${viewerId}`, form, start });
  const asked = useAsked(form, fields);
  const files = useChosenFiles({ form, draft, asked });
  const busy = pending || sent;
  const labels = useLabels(asked);
  const refusedWhole = problems.some(({ name }) => name === "root");
  const lostBefore = useLostBefore(refused) || Boolean(draft.news?.draft.key);

  return (
    <form onSubmit={onSubmit} onFocus={() => void schema().catch(() => {})} noValidate className="space-y-6">
      <DraftNote news={draft.news} onStartOver={draft.startOver} onUndo={draft.undo} />
      <ErrorSummary
        ref={summary}
        title={refusedWhole ? words("refused") : words("problems", { count: problems.length })}
        problems={problems}
        labels={labels}
      >
        {refusedWhole && (
          <WayOn refused={refused} lostBefore={lostBefore} here={`/products/${product.url_token}/request`} />
        )}
      </ErrorSummary>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <RequestParts {...{ form, errorOf, product, today, files }} fields={asked} inert={busy} />
        <SendPanel
          {...{ form, labels, files }}
          fields={asked}
          terms={terms}
          template={product.template}
          to={{ shop: shopName, product: product.title }}
          ready={ready}
          busy={busy}
        />
      </div>
    </form>
  );
}
