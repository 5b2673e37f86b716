import type { Viewer } from "@/domain/viewer";
import type { QuoteTemplateQuery } from "@/schemas/quote-template";
import { transaction } from "@/server/db";
import { holdTemplates, refuseCustomers, refuseMissing } from "./hold-templates";

/** Removes a start for quotes; what was started from it stays. For the staff alone. */
export async function deleteQuoteTemplate(
  viewer: Viewer,
  { id }: QuoteTemplateQuery,
): Promise<{ id: number }> {
  refuseCustomers(viewer);
  return transaction(async (tx) => {
    await holdTemplates(tx);
    await refuseMissing(tx, id);
    await tx.quoteTemplate.delete({ where: { id } });
    return { id };
  });
}
