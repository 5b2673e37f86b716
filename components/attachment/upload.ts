import { IMAGE_TYPES, UPLOAD_LIMITS } from "@/domain/attachment";

/** A file that the server has. */
export type Kept = { address: string; name: string; size: number; isImage: boolean };

/** A file somebody chose, on its way or there. */
export type Upload = {
  id: string;
  name: string;
  size: number;
  isImage: boolean;
  state: "waiting" | "sending" | "held" | "paused" | "done" | "failed";
  /** How much of it has left this device, 0 to 1. */
  sent: number;
  /** Its connection was lost, and it has not gone on since. */
  lost?: boolean;
  /** What can be shown at once: an object URL of ours. */
  preview?: string;
  file?: File;
  /** Once done: what the server calls it. */
  address?: string;
  /** Once failed: why, in words. */
  problem?: string;
};

/** What an uploader takes: at most `max` files, of `bytes` each where that is less than any upload may have. */
export type Accepts = { pictures: boolean; max: number; bytes?: number };

/** Why a file is refused before it is sent; the words stand in `i18n/` under `request` as `refused_…`. */
export type EarlyRefusal = {
  rule: "type" | "heic" | "large" | "empty" | "many";
  name: string;
  size: number;
  max: number;
};

/** Sorts chosen files into those to send and those refused: the server would refuse them, too, but later. */
export function sortOut(
  files: File[],
  accepts: Accepts,
  room: number,
): { fine: File[]; refused: EarlyRefusal[] } {
  const fine: File[] = [];
  const refused: EarlyRefusal[] = [];
  for (const file of files) {
    const rule = ruleAgainst(file, accepts) ?? (fine.length >= room ? "many" : undefined);
    const max = rule === "many" ? accepts.max : bytesFor(file, accepts);
    if (rule) refused.push({ rule, name: file.name, size: file.size, max });
    else fine.push(file);
  }
  return { fine, refused };
}

/** Whether a file is long enough on its way, in bytes, that somebody may want to pause or cancel it. */
export function takesLong(size: number): boolean {
  return size >= 1024 * 1024;
}

/** Whether browsers show files of this kind. */
function isPicture(file: File): boolean {
  return (IMAGE_TYPES as readonly string[]).includes(file.type);
}

export function newUpload(file: File): Upload {
  const isImage = isPicture(file);
  return {
    id: newId(),
    name: file.name,
    size: file.size,
    isImage,
    state: "waiting",
    sent: 0,
    file,
    ...(isImage && { preview: URL.createObjectURL(file) }),
  };
}

export function uploadOf(kept: Kept): Upload {
  return { ...kept, id: newId(), state: "done", sent: 1 };
}

/** The files among these that the server has, in order. */
export function keptOf(uploads: Upload[]): Kept[] {
  return uploads.flatMap(({ address, name, size, isImage }) =>
    address ? [{ address, name, size, isImage }] : [],
  );
}

/** Unguessable; `crypto.randomUUID` exists only on https pages, and a shop may be reached without. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

function ruleAgainst(file: File, accepts: Accepts): EarlyRefusal["rule"] | undefined {
  if (/\.(heic|heif)$/i.test(file.name) || /^image\/hei[cf]/.test(file.type)) return "heic";
  if (accepts.pictures && !isPicture(file)) return "type";
  if (file.size === 0) return "empty";
  return file.size > bytesFor(file, accepts) ? "large" : undefined;
}

function bytesFor(file: File, { bytes }: Accepts): number {
  if (bytes !== undefined) return bytes;
  return isPicture(file) ? UPLOAD_LIMITS.imageBytes : UPLOAD_LIMITS.fileBytes;
}
