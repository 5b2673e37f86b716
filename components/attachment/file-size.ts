import type { useFormats } from "@/i18n/words";

/** A size in bytes as people read it: "820 kB", "25 MB". */
export function sizeIn(formats: ReturnType<typeof useFormats>, bytes: number): string {
  const large = bytes >= 1024 * 1024;
  const value = large ? bytes / 1024 / 1024 : Math.max(1, bytes / 1024);
  return formats.number(value, {
    style: "unit",
    unit: large ? "megabyte" : "kilobyte",
    maximumFractionDigits: large && value < 10 ? 1 : 0,
  });
}
