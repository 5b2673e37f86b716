import { open } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { parseFile } from "music-metadata";
import { IMAGE_TYPES, kindOf } from "@/domain/attachment";
import { conflict } from "@/server/errors";

/** What a file turned out to be; `duration` in whole seconds, of sound and film that say it, else 0. */
export type Kind = { mime: string; isImage: boolean; duration: number };

const FILES = [
  /^application\/pdf$/,
  /^application\/zip$/,
  /^application\/vnd\.openxmlformats-officedocument\./,
  /^application\/vnd\.oasis\.opendocument\./,
  /^image\/vnd\.adobe\.photoshop$/,
  /^image\/tiff$/,
  /^(audio|video)\//,
];

/**
 * What a file is, from its bytes: its name and the caller's word for it count for nothing.
 * Throws a conflict, in words, for kinds that we do not take.
 * @param name only to say which file a refusal is about
 */
export async function sniff(file: string, name: string): Promise<Kind> {
  const found = await fileTypeFromFile(file);
  const { mime, duration } = await soundOrPicture(file, plainName(found?.mime ?? ""));
  if (IMAGE_TYPES.some((type) => type === mime)) return { mime, isImage: true, duration };
  if (mime === "image/heic" || mime === "image/heif") throw conflict("file_heic", { name });
  if (FILES.some((pattern) => pattern.test(mime))) return { mime, isImage: false, duration };
  throw conflict((await looksLikeSvg(file)) ? "file_svg" : "file_type", { name });
}

/** The name under which browsers know a type, without its codecs. */
function plainName(mime: string): string {
  const [type = ""] = mime.split(";");
  return BROWSERS_CALL_IT[type as keyof typeof BROWSERS_CALL_IT] ?? type;
}

const BROWSERS_CALL_IT = {
  "audio/x-m4a": "audio/mp4",
  "video/x-m4v": "video/mp4",
} as const;

/**
 * A voice that a browser or a phone has recorded comes in the container of a video: what is in it decides. How long it
 * is stands in its head.
 */
async function soundOrPicture(file: string, mime: string): Promise<{ mime: string; duration: number }> {
  const kind = kindOf(mime);
  if (kind !== "audio" && kind !== "video") return { mime, duration: 0 };
  try {
    const { format } = await parseFile(file, { duration: false, skipCovers: true });
    const sound = format.hasVideo === false && SOUND_ONLY[mime as keyof typeof SOUND_ONLY];
    return { mime: sound || mime, duration: secondsOf(format.duration) };
  } catch {
    // Expected: it is broken or of a variant that the library does not know. Its container's word stands.
    return { mime, duration: 0 };
  }
}

/** Whole seconds, at least one; 0 for what is no length of anything that fits into an upload. */
function secondsOf(duration = 0): number {
  return duration > 0 && duration < LONGEST ? Math.max(1, Math.round(duration)) : 0;
}

const LONGEST = 7 * 24 * 3600;

const SOUND_ONLY = {
  "video/mp4": "audio/mp4",
  "video/webm": "audio/webm",
} as const;

async function looksLikeSvg(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1024), 0, 1024, 0);
    return buffer.toString("utf8", 0, bytesRead).toLowerCase().includes("<svg");
  } finally {
    await handle.close();
  }
}
