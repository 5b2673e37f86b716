import { ProductFields } from "@/schemas/product";
import { choicesIn, type FieldDraft } from "@/schemas/product-draft";
import { invalidField } from "@/server/errors";

const MOST_LETTERS = 40;

/** The owner's questions as they are kept. Each has a key of its own; a question that has none yet gets one from its label. */
export function questionsOf(drafts: FieldDraft[]) {
  const given = drafts.map(({ field_name }) => field_name);
  const twice = given.findIndex((key, at) => key !== undefined && given.indexOf(key) !== at);
  if (twice >= 0) throw invalidField(`order_fields.${twice}.field_name`, "field_name_taken");
  const taken = new Set(given);
  const fields = drafts.map(({ name, field_name, remark, content, ...rest }) => {
    const key = field_name ?? freeKey(name, taken);
    taken.add(key);
    return { key, label: name, help: remark, options: choicesIn(content), ...rest };
  });
  return ProductFields.parse(fields);
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
