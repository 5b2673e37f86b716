import { useWords } from "#words";
import type { WireField } from "@/schemas/product";

/** What the request form will ask, so that one can have the answers ready. */
export function ProductQuestions({ fields }: { fields: WireField[] }) {
  const words = useWords("catalogue");
  const site = useWords("site");
  return (
    <section className="self-start rounded-2xl border border-line bg-card p-5">
      <h2 className="text-xl">{words("questions")}</h2>
      {fields.length === 0 && <p className="mt-2 text-soft">{words("questions_none")}</p>}
      <ul className="mt-3 divide-y divide-line">
        {fields.map((field) => (
          <li key={field.field_name} className="flex flex-wrap justify-between gap-x-4 py-2.5">
            <span>{field.name}</span>
            {field.required && <span className="text-sm text-soft">{site("required")}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
