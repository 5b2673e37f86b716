import type { Viewer } from "@/domain/viewer";
import type { QuoteTemplate, QuoteTemplateContent, QuoteTemplateDraft } from "@/schemas/quote-template";
import { audit } from "@/server/audit/audit";
import { now } from "@/server/clock";
import { type Tx, transaction } from "@/server/db";
import { conflict } from "@/server/errors";
import { readerOf } from "@/server/quotes/read-draft";
import { findShop } from "@/server/shop";
import { holdTemplates, refuseCustomers, refuseMissing, refuseTaken } from "./hold-templates";
import { toQuoteTemplate } from "./template-dto";

const MOST = 200;

/**
 * Saves a start for quotes, or puts it in the place of the one with this id. For the staff alone. Throws invalid for a name
 * that another one has and for amounts that the shop's currency cannot say, conflict when there are as many as there may be.
 */
export async function saveQuoteTemplate(
  viewer: Viewer,
  { id, name, ...draft }: QuoteTemplateDraft,
): Promise<QuoteTemplate> {
  refuseCustomers(viewer);
  return transaction(async (tx) => {
    await holdTemplates(tx);
    const { currency } = await findShop();
    refuseUnreadable(draft, currency);
    if (id !== undefined) await refuseMissing(tx, id);
    await refuseTaken(tx, name, id);
    const data = { name, content: contentOf(draft), updatedAt: now() };
    if (id === undefined) await refuseMore(tx);
    const saved =
      id === undefined
        ? await tx.quoteTemplate.create({ data: { ...data, createdAt: data.updatedAt } })
        : await tx.quoteTemplate.update({ where: { id }, data });
    await audit(viewer, "quote_template_saved", { id: saved.id, name });
    return toQuoteTemplate(saved);
  });
}

async function refuseMore(tx: Tx): Promise<void> {
  if ((await tx.quoteTemplate.count()) >= MOST) throw conflict("too_many_quote_templates", { most: MOST });
}

type Content = Omit<QuoteTemplateDraft, "id" | "name">;

/** What would be refused in a quote only because it cannot be read as an amount or a share is refused here, too. */
function refuseUnreadable(draft: Content, currency: string): void {
  const read = readerOf(currency);
  const { quote_price, deposit, deposit_kind = "amount" } = draft;
  if (quote_price !== undefined) read.money("quote_price", quote_price);
  draft.lines.forEach(({ unit_price, unit_cost }, at) => {
    read.money(`lines.${at}.unit_price`, unit_price);
    if (unit_cost !== undefined) read.money(`lines.${at}.unit_cost`, unit_cost);
  });
  if (draft.cost !== undefined) read.money("cost", draft.cost);
  if (deposit !== undefined) read.share("deposit", deposit, deposit_kind);
  read.discount(draft);
  read.tax(draft);
  read.throwIfRefused();
}

function contentOf(draft: Content): QuoteTemplateContent {
  return {
    quote_content: draft.quote_content,
    quote_price: draft.lines.length > 0 ? "" : (draft.quote_price ?? ""),
    lines: draft.lines.map((line) => ({ ...line, unit_cost: line.unit_cost ?? "" })),
    discount: draft.discount ?? "",
    discount_kind: draft.discount_kind ?? "amount",
    tax_name: draft.tax_name ?? "",
    tax_rate: draft.tax_rate ?? "",
    tax_kind: draft.tax_kind ?? "added",
    deposit: draft.deposit ?? "",
    deposit_kind: draft.deposit_kind ?? "amount",
    days: draft.days ?? null,
    rounds: draft.rounds ?? null,
    terms: draft.terms ?? "",
    cost: draft.cost ?? "",
  };
}
