import type { Viewer } from "@/domain/viewer";
import type { QuoteTemplateQuery } from "@/schemas/quote-template";
import { audit } from "@/server/audit/audit";
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
    const { name } = await tx.quoteTemplate.delete({ where: { id } });
    await audit(viewer, "quote_template_removed", { id, name });
    return { id };
  });
}
