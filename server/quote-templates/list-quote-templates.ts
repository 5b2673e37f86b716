import type * as z from "zod";
import type { Viewer } from "@/domain/viewer";
import { rangeOf } from "@/schemas/common";
import type { QuoteTemplate, QuoteTemplateListQuery } from "@/schemas/quote-template";
import { db } from "@/server/db";
import { refuseCustomers } from "./hold-templates";
import { toQuoteTemplate } from "./template-dto";

/** One page of what quotes may start from, by name. For the staff alone. */
export async function listQuoteTemplates(
  viewer: Viewer,
  query: z.output<typeof QuoteTemplateListQuery>,
): Promise<{ rows: QuoteTemplate[]; total: number }> {
  refuseCustomers(viewer);
  const [total, rows] = await Promise.all([
    db().quoteTemplate.count(),
    db().quoteTemplate.findMany({ orderBy: { name: "asc" }, ...rangeOf(query) }),
  ]);
  return { rows: rows.map(toQuoteTemplate), total };
}

/** All of them, for the quote form. For the staff alone. */
export async function allQuoteTemplates(viewer: Viewer): Promise<QuoteTemplate[]> {
  refuseCustomers(viewer);
  return (await db().quoteTemplate.findMany({ orderBy: { name: "asc" } })).map(toQuoteTemplate);
}
