import type * as z from "zod";
import { toMajor } from "@/domain/money";
import type { Quote, QuoteCost } from "@/schemas/quote";
import type { QuoteTemplate, QuoteTemplateDraft } from "@/schemas/quote-template";
import { type DraftInput, draftFrom, totalsIn } from "./quote-draft";

/** What the form may begin from, by a name that its list of choices knows. */
export type StartName = "empty" | `version-${number}` | `template-${number}`;
type Starts = {
  versions: readonly Quote[];
  costs: readonly QuoteCost[];
  templates: readonly QuoteTemplate[];
};
type Setting = { orderId: number; currency: string; today: string };

/** The newest version, if there is one. */
export function firstStart(versions: readonly Quote[]): StartName {
  const newest = versions.at(-1);
  return newest ? `version-${newest.version}` : "empty";
}

/** What the form says when it begins there; the same as empty for what there is not any more. */
export function draftAt(
  name: StartName,
  { versions, costs, templates }: Starts,
  setting: Setting,
): DraftInput {
  const [kind, number] = name.split("-");
  const template = kind === "template" && templates.find(({ id }) => id === Number(number));
  if (template) return draftFromTemplate(template, setting);
  const version = kind === "version" && versions.find((quote) => quote.version === Number(number));
  const draft = draftFrom(setting.orderId, version || null, setting.today);
  const cost = version && costs.find(({ quote_id }) => quote_id === version.id);
  return cost ? withCosts(draft, cost) : draft;
}

function withCosts(draft: DraftInput, { lines, other, currency }: QuoteCost): DraftInput {
  const major = (amount: number | null | undefined) =>
    typeof amount === "number" ? toMajor({ amount, currency }) : undefined;
  return {
    ...draft,
    lines: draft.lines?.map((line, at) => ({ ...line, unit_cost: major(lines[at]) })),
    cost: major(other),
  };
}

function draftFromTemplate(template: QuoteTemplate, { orderId, currency }: Setting): DraftInput {
  const { id: _, name: __, created_time: ___, updated_time: ____, days, rounds, ...texts } = template;
  const given = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== ""));
  const totals = totalsIn(template, currency);
  return {
    quote_price: totals ? toMajor({ amount: totals.total, currency }) : "",
    quote_content: "",
    ...given,
    lines: template.lines.map(({ unit_cost, ...line }) => ({ ...line, ...(unit_cost && { unit_cost }) })),
    id: orderId,
    days: days ?? undefined,
    rounds: rounds ?? undefined,
  };
}

/** What was typed, as a template of this name; in the place of the one with this id, if one is named. */
export function templateFrom(
  { id: _, valid_until: __, currency: ___, ...typed }: DraftInput,
  named: { name: string; id?: number },
): z.input<typeof QuoteTemplateDraft> {
  const { quote_price, ...rest } = typed;
  const isPriced = (typed.lines ?? []).length === 0 && quote_price !== "";
  return { ...rest, ...(isPriced && { quote_price }), ...named };
}

/** Whether two drafts say the same: an empty field is none, and a figure the same as its text. */
export function isSameDraft(one: DraftInput, other: DraftInput): boolean {
  return JSON.stringify(said(one)) === JSON.stringify(said(other));
}

function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== "object" || value === null) return String(value ?? "");
  const parts = Object.entries(value)
    .map(([key, part]) => [key, said(part)] as const)
    .filter(([, part]) => part !== "");
  return Object.fromEntries(parts.sort(([a], [b]) => (a < b ? -1 : 1)));
}
