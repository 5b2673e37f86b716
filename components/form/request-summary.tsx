"use client";

import { useWatch } from "react-hook-form";
import { isDay } from "@/domain/day";
import { useFormats, useWords } from "@/i18n/words";
import type { ProductField } from "@/schemas/product";
import type { RequestFormApi } from "./request-form-type";
import { isBlank } from "./start-values";

type Props = Pick<RequestFormApi, "form"> & {
  fields: readonly ProductField[];
  labels: Record<string, string>;
  template: string;
};

const REQUIRED = ["title", "content", "phone"];

/** What is filled in so far, and what still has to be. */
export function RequestSummary({ form, fields, labels, template }: Props) {
  const words = useWords("request");
  useWatch({ control: form.control });
  const values = form.getValues(); // watching alone misses what was typed before this script ran
  const asked = new Map(fields.map((field) => [`order_extra.${field.key}`, field]));
  const rows = Object.entries(labels).flatMap(([name, label]) => {
    const field = asked.get(name);
    const value = field ? values.order_extra?.[field.key] : values[name as "title"];
    const required = field?.required ?? REQUIRED.includes(name);
    return !isBlank(value) || required
      ? [{ name, label, value, type: field?.type ?? OWN_TYPES[name] ?? "text" }]
      : [];
  });
  const unchanged = (name: string, value: unknown) => name === "content" && value === template;
  return (
    <dl className="divide-y divide-line border-y border-line">
      {rows.map(({ name, label, value, type }) => (
        <div key={name} className="flex items-baseline justify-between gap-4 py-2 text-sm">
          <dt className="min-w-20 shrink text-soft">{label}</dt>
          <dd className="line-clamp-3 max-w-[65%] shrink-0 text-right">
            {isBlank(value) || unchanged(name, value) ? (
              <span className="text-soft italic">
                {words(isBlank(value) ? "summary_missing" : "summary_template")}
              </span>
            ) : (
              <Answer value={value} type={type} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const OWN_TYPES: Record<string, ProductField["type"]> = { images: "images", event_date: "date" };

function Answer({ value, type }: { value: unknown; type: ProductField["type"] }) {
  const words = useWords("request");
  const formats = useFormats();
  if (type === "images" || type === "image")
    return words("summary_pictures", { count: [value].flat().length });
  if (type === "file") return words("summary_files", { count: 1 });
  if (value === true) return words("summary_yes");
  if (Array.isArray(value)) return formats.list(value.map(String), { type: "conjunction" });
  const text = String(value);
  // A calendar day has no zone: it is written as the day that it is in UTC.
  if (type === "date" && isDay(text))
    return formats.dateTime(new Date(text), { dateStyle: "medium", timeZone: "UTC" });
  if (type === "color") return <Color text={text} />;
  return text.replace("T", type === "datetime" ? " " : "T");
}

function Color({ text }: { text: string }) {
  const known = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(text);
  return (
    <span className="inline-flex items-center gap-2 font-mono">
      {known && (
        <span aria-hidden className="size-4 rounded border border-edge" style={{ backgroundColor: text }} />
      )}
      {text}
    </span>
  );
}
