/** Limits of an upload, the same in the form, the API and the documentation. */
export const UPLOAD_LIMITS = {
  imageBytes: 25 * 1024 * 1024,
  fileBytes: 50 * 1024 * 1024,
  pixels: 100_000_000,
  /** Larger files go in pieces of this size, so that a lost connection costs no more than one. */
  pieceBytes: 4 * 1024 * 1024,
  /** What one person may have uploaded that no order has taken yet. */
  unusedFiles: 200,
  unusedBytes: 1024 * 1024 * 1024,
} as const;

/** Where large files go, in pieces, and where an upload is made of them. */
export const RESUMABLE_PATH = "/api/attachment/resumable";
export const FINISH_PATH = "/api/attachment/finish";

/** Pictures that a browser may offer: everything else is uploaded as a file or refused. */
export const IMAGE_TYPES = ["image/jpeg", "image/png", "image/webp", "image/gif", "image/avif"] as const;

/** Moving pictures and sound that browsers play. Others of their like are handed over as files. */
const VIDEO_TYPES = ["video/mp4", "video/webm", "video/quicktime"] as const;
const AUDIO_TYPES = [
  "audio/mpeg",
  "audio/mp4",
  "audio/aac",
  "audio/ogg",
  "audio/wav",
  "audio/webm",
  "audio/flac",
] as const;

/** What an upload can be shown as: each is a type of message, too. */
export const UPLOAD_KINDS = ["image", "video", "audio", "file"] as const;
export type UploadKind = (typeof UPLOAD_KINDS)[number];

const TYPES: Partial<Record<UploadKind, readonly string[]>> = {
  image: IMAGE_TYPES,
  video: VIDEO_TYPES,
  audio: AUDIO_TYPES,
};

/** What an upload of this media type is best shown as. */
export function kindOf(mime: string): UploadKind {
  return UPLOAD_KINDS.find((kind) => TYPES[kind]?.includes(mime)) ?? "file";
}

/**
 * The path on this site of one of our own pictures or files, for pages to load; null for an address elsewhere, which
 * a page only links to. Wire addresses name the public host, which need not be the one a page was opened under.
 */
export function localAddress(address: string): string | null {
  if (!URL.canParse(address, "http://site")) return null;
  const { pathname, search } = new URL(address, "http://site");
  return /^\/(api\/attachment\/file|pictures|stickers)\//.test(pathname) ? pathname + search : null;
}
