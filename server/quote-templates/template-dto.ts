import { type QuoteTemplate, QuoteTemplateContent } from "@/schemas/quote-template";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";

export function toQuoteTemplate(row: Prisma.QuoteTemplateGetPayload<object>): QuoteTemplate {
  return {
    id: row.id,
    name: row.name,
    ...QuoteTemplateContent.parse(row.content),
    created_time: unix(row.createdAt),
    updated_time: unix(row.updatedAt),
  };
}
