import { ProductField } from "@/schemas/product";
import { choicesIn, type ProductInput } from "@/schemas/product-draft";

type Draft = NonNullable<ProductInput["order_fields"]>[number];

/** The questions as they are written so far, as a customer would be asked; one that cannot be asked yet is left out. */
export function previewFields(drafts: readonly Draft[]): ProductField[] {
  const keys = drafts.map(({ field_name }, at) => String(field_name || `question_${at + 1}`));
  return drafts.flatMap((draft, at) => {
    const { name, type, required, remark, content = "", shown_for = "", event_date } = draft;
    const field = ProductField.safeParse({
      key: keys[at],
      label: name,
      type,
      required,
      help: remark,
      options: choicesIn(content),
      event_date,
      unit: draft.unit || undefined,
      min: numberIn(draft.min),
      max: numberIn(draft.max),
      step: numberIn(draft.step),
      shortest: numberIn(draft.shortest),
      longest: numberIn(draft.longest),
      earliest: draft.earliest || undefined,
      latest: draft.latest || undefined,
      shown_when: deciderOf(drafts, keys, at),
      shown_for: choicesIn(shown_for),
    });
    return field.success ? [field.data] : [];
  });
}

function deciderOf(drafts: readonly Draft[], keys: string[], at: number): string | undefined {
  const wanted = drafts[at]?.shown_when;
  if (!wanted) return undefined;
  const decider = drafts.findIndex(({ name, field_name }) => (field_name || name) === wanted);
  return keys[decider] ?? String(wanted);
}

function numberIn(given: unknown): number | undefined {
  const number = given === "" || given === undefined || given === null ? Number.NaN : Number(given);
  return Number.isFinite(number) ? number : undefined;
}
