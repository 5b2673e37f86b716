import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import sharp from "sharp";
import type { Viewer } from "@/domain/viewer";
import type { Attachment } from "@/schemas/attachment";
import { keepUpload } from "@/server/attachments/keep-upload";
import { storage } from "@/server/storage";

/** The smallest document that is one. */
export const PDF = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

type PictureOptions = { width?: number; height?: number; format?: "png" | "jpeg" | "webp" | "gif" | "avif" };

/** The bytes of a plain picture. */
export async function aPicture({
  width = 40,
  height = 30,
  format = "png",
}: PictureOptions = {}): Promise<Buffer> {
  const background = { r: 120, g: 80, b: 40 };
  return sharp({ create: { width, height, channels: 3, background } })
    .toFormat(format)
    .toBuffer();
}

/** Uploads these bytes as somebody would whose browser has sent them. */
export async function upload(viewer: Viewer, bytes: Buffer, name: string): Promise<Attachment> {
  const path = await storage().scratch(randomUUID());
  await writeFile(path, bytes);
  return keepUpload(viewer, { path, name, size: bytes.byteLength });
}

/** Something that somebody has uploaded: a picture unless told. */
export async function anUpload(
  viewer: Viewer,
  { name, kind = "picture" }: { name?: string; kind?: "picture" | "pdf" } = {},
): Promise<Attachment> {
  return kind === "pdf"
    ? upload(viewer, PDF, name ?? "paper.pdf")
    : upload(viewer, await aPicture(), name ?? "picture.png");
}
