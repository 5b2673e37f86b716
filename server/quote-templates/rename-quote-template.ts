import type { Viewer } from "@/domain/viewer";
import type { QuoteTemplate, QuoteTemplateName } from "@/schemas/quote-template";
import { audit } from "@/server/audit/audit";
import { now } from "@/server/clock";
import { transaction } from "@/server/db";
import { holdTemplates, refuseCustomers, refuseMissing, refuseTaken } from "./hold-templates";
import { toQuoteTemplate } from "./template-dto";

/** Gives a start for quotes another name. For the staff alone; throws invalid for one that another has. */
export async function renameQuoteTemplate(
  viewer: Viewer,
  { id, name }: QuoteTemplateName,
): Promise<QuoteTemplate> {
  refuseCustomers(viewer);
  return transaction(async (tx) => {
    await holdTemplates(tx);
    await refuseMissing(tx, id);
    await refuseTaken(tx, name, id);
    await audit(viewer, "quote_template_renamed", { id, name });
    return toQuoteTemplate(
      await tx.quoteTemplate.update({ where: { id }, data: { name, updatedAt: now() } }),
    );
  });
}
