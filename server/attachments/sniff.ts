import { open } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { IMAGE_TYPES } from "@/domain/attachment";
import { conflict } from "@/server/errors";

/** What a file turned out to be. */
export type Kind = { mime: string; isImage: boolean };

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
  const mime = found?.mime ?? "";
  if (IMAGE_TYPES.some((type) => type === mime)) return { mime, isImage: true };
  if (mime === "image/heic" || mime === "image/heif") throw conflict("file_heic", { name });
  if (FILES.some((pattern) => pattern.test(mime))) return { mime, isImage: false };
  throw conflict((await looksLikeSvg(file)) ? "file_svg" : "file_type", { name });
}

async function looksLikeSvg(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1024), 0, 1024, 0);
    return buffer.toString("utf8", 0, bytesRead).toLowerCase().includes("<svg");
  } finally {
    await handle.close();
  }
}
