import { invalidField } from "@/server/errors";

/** Characters of a file's name, as in most file systems. */
const LONGEST_NAME = 255;

/** The last part of a file's name, without what could not be stored or shown, such as line breaks. */
export function cleanName(given: string | null | undefined): string {
  const last = (given ?? "").split(/[\\/]/).at(-1) ?? "";
  const kept = last.replace(/[\p{Cc}\p{Bidi_Control}]/gu, "");
  return kept.toWellFormed().trim() || "file";
}

/** Throws a refusal of the field `file` for a name that no file system could hold. */
export function refuseLongName(name: string): void {
  if (name.length > LONGEST_NAME) throw invalidField("file", "too_big_text", { max: LONGEST_NAME });
}
