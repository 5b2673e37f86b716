import type { Kept } from "@/components/attachment/upload";
import type { RequestInput } from "./request-form-type";
import { isBlank } from "./start-values";

/** What somebody wrote and has not sent, kept on their device. */
export type Draft = {
  /** When, in milliseconds. */
  saved: number;
  values: Partial<RequestInput>;
  /** The uploaded files by the field they belong to. */
  files: Record<string, Kept[]>;
  /** The idempotency key of this request, once it was sent for the first time. */
  key?: string;
};

/** The draft at a place of this device, if one is there and whole. */
export function readDraft(place: string): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? "null");
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined; // no storage on this device, or somebody else's text in it
  }
}

/** Keeps a draft, or forgets it. */
export function writeDraft(place: string, draft: Draft | undefined): void {
  try {
    if (draft) localStorage.setItem(place, JSON.stringify(draft));
    else localStorage.removeItem(place);
  } catch {
    // no storage, or it is full: the form works, it only forgets
  }
}

/** Whether nothing was written beyond what the form starts with. */
export function isUntouched(
  { content, order_extra = {}, ...own }: Partial<RequestInput>,
  template: string,
): boolean {
  const { title, phone, images, event_date } = own;
  const written = content === template ? "" : content;
  return [title, written, phone, images, event_date, ...Object.values(order_extra)].every(isBlank);
}

function isDraft(kept: unknown): kept is Draft {
  const { saved, values, files } = (kept ?? {}) as Partial<Draft>;
  return (
    typeof saved === "number" &&
    isObject(values) &&
    isObject(files) &&
    Object.values(files).every(Array.isArray)
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
