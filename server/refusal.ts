import { createFormatter } from "use-intl/core";
import type { Locale } from "@/domain/viewer";
import { listIn } from "@/i18n/formats";
import { wordsIn } from "@/i18n/translate";
import type { FieldErrors } from "@/schemas/common";
import type { Refusal } from "@/schemas/issue";
import type { AppError } from "@/server/errors";

/** An expected refusal in somebody's language: its sentence, and those of bad fields where there are some. */
export function refusalIn(thrown: AppError, locale: Locale): { message: string; fields?: FieldErrors } {
  const fields = thrown.fields && fieldSentences(thrown.fields, locale);
  return { message: fields ? firstOf(fields, locale) : sentence(thrown, locale), fields };
}

function sentence({ reason, values }: AppError, locale: Locale): string {
  const words = wordsIn(locale);
  const list = listIn(createFormatter({ locale }));
  const { status, sale, possible, ...rest } = values;
  const spoken: Record<string, unknown> = { ...rest };
  if (status) spoken.status = words(`order.status.short.${status}`);
  if (sale) spoken.sale = words(`order.sale_status.${sale}`);
  if (possible) spoken.possible = list(possible.map((ability) => words(`order.ability.${ability}`)));
  // The values of a sentence are checked where it is thrown, by the tests that read it.
  return words(`errors.${reason}`, spoken as never);
}

function fieldSentences(fields: Record<string, Refusal[]>, locale: Locale): FieldErrors {
  const words = wordsIn(locale);
  const speak = ({ rule, values }: Refusal) => words(`issues.${rule}` as "issues.invalid", values as never);
  return Object.fromEntries(Object.entries(fields).map(([path, refusals]) => [path, refusals.map(speak)]));
}

function firstOf(fields: FieldErrors, locale: Locale): string {
  const [field = "", [problem = ""] = []] = Object.entries(fields)[0] ?? [];
  return wordsIn(locale)("errors.invalid", { field, problem });
}
