import { type ProductField, ProductFields } from "@/schemas/product";
import { choicesIn, type FieldDraft } from "@/schemas/product-draft";
import { invalidField } from "@/server/errors";

const MOST_LETTERS = 40;

/**
 * The owner's questions as they are kept. Each has a key of its own; a question that has none yet gets one from its label.
 * Refuses, as a bad field, a key that is there twice and a condition that no question above can fulfil.
 */
export function questionsOf(drafts: FieldDraft[]): ProductField[] {
  const keys = keysOf(drafts);
  const fields = drafts.map(
    ({ name, field_name: _, remark, content, shown_when, shown_for, ...rest }, at) => {
      const own = { key: keys[at], label: name, help: remark, options: choicesIn(content), ...rest };
      return shown_when === undefined ? own : { ...own, ...conditionOf(drafts, keys, at) };
    },
  );
  return ProductFields.parse(fields);
}

function keysOf(drafts: FieldDraft[]): string[] {
  const given = drafts.map(({ field_name }) => field_name);
  const twice = given.findIndex((key, at) => key !== undefined && given.indexOf(key) !== at);
  if (twice >= 0) throw invalidField(`order_fields.${twice}.field_name`, "field_name_taken");
  const taken = new Set(given);
  return drafts.map(({ name, field_name }) => {
    const key = field_name ?? freeKey(name, taken);
    taken.add(key);
    return key;
  });
}

/** The question above is named by its key, or by its label while it has none of its own. */
function conditionOf(drafts: FieldDraft[], keys: string[], at: number) {
  const { shown_when, shown_for = "" } = drafts[at] ?? {};
  const above = drafts.slice(0, at);
  const named = above.findIndex(({ field_name }) => field_name === shown_when);
  const decider =
    named >= 0 ? named : above.findIndex(({ name, field_name }) => !field_name && name === shown_when);
  if (decider < 0) throw invalidField(`order_fields.${at}.shown_when`, "condition_above");
  const wanted = choicesIn(shown_for);
  const offered = choicesIn(drafts[decider]?.content ?? "");
  if (offered.length > 0 && wanted.some((answer) => !offered.includes(answer)))
    throw invalidField(`order_fields.${at}.shown_for`, "condition_choice");
  return { shown_when: keys[decider], shown_for: wanted };
}

function freeKey(label: string, taken: Set<string | undefined>): string {
  const letters = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+|_+$/g, "")
    .slice(0, MOST_LETTERS);
  const stem = letters || "question";
  let key = stem;
  for (let count = 2; taken.has(key); count += 1) key = `${stem}_${count}`;
  return key;
}
