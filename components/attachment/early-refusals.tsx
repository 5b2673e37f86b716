"use client";

import { useFormats, useWords } from "@/i18n/words";
import { sizeIn } from "./file-size";
import type { EarlyRefusal } from "./upload";

/** Files that were not taken, and why. */
export function EarlyRefusals({ refused }: { refused: EarlyRefusal[] }) {
  const words = useWords("request");
  const formats = useFormats();
  const sentence = ({ rule, name, size, max }: EarlyRefusal) =>
    words(`refused_${rule}`, {
      name,
      size: sizeIn(formats, size),
      max: rule === "many" ? String(max) : sizeIn(formats, max),
    });
  return (
    <div role="alert">
      {refused.length > 0 && (
        <div className="mt-3 rounded-lg bg-bad-tint px-4 py-3 text-sm">
          <p className="font-medium text-bad">{words("refused_title")}</p>
          <ul>
            {refused.map((one) => (
              <li key={`${one.rule} ${one.name}`}>{sentence(one)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
