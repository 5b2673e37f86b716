import { randomUUID } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import type { Viewer } from "@/domain/viewer";
import type { Attachment } from "@/schemas/attachment";
import { keepUpload } from "@/server/attachments/keep-upload";
import { env } from "@/server/env";
import { storage } from "@/server/storage";
import { namesIn } from "./bucket";

/** The smallest document that is one. */
export const PDF = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

/** A second of something, as short as it can be; see media/. `voice.m4a` and `voice.webm` hold sound only. */
export async function aRecording(
  name: "clip.mp4" | "clip.webm" | "clip.mov" | "clip.mkv" | "voice.webm" | "voice.m4a" | "voice.ogg",
): Promise<Buffer> {
  return readFile(new URL(`media/${name}`, import.meta.url));
}

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

/** How many files the storage holds, thumbnails and all, and whatever lies beside it unfinished. */
export async function filesKept(): Promise<number> {
  const { STORAGE_URL: bucket, DATA_DIR } = env();
  const files = await readdir(path.join(DATA_DIR, "uploads"), { recursive: true, withFileTypes: true });
  const local = files.filter((entry) => entry.isFile()).length;
  return bucket ? local + (await namesIn(bucket)).length : local;
}

type UploadOptions = { name?: string; kind?: keyof typeof KINDS };

/** Something that somebody has uploaded: a picture unless told. */
export async function anUpload(
  viewer: Viewer,
  { name, kind = "picture" }: UploadOptions = {},
): Promise<Attachment> {
  const { called, bytes } = KINDS[kind];
  return upload(viewer, await bytes(), name ?? called);
}

const KINDS = {
  picture: { called: "picture.png", bytes: aPicture },
  pdf: { called: "paper.pdf", bytes: async () => PDF },
  video: { called: "clip.mp4", bytes: () => aRecording("clip.mp4") },
  audio: { called: "voice.webm", bytes: () => aRecording("voice.webm") },
};
