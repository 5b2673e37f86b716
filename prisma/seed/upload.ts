import { randomUUID } from "node:crypto";
import { copyFile, stat } from "node:fs/promises";
import type { Viewer } from "@/domain/viewer";
import { keepUpload } from "@/server/attachments/keep-upload";
import type { Tx } from "@/server/db";
import { storage } from "@/server/storage";
import { type DemoPaper, writePaper } from "./paper";
import { type DemoPicture, drawPicture } from "./picture";
import { type DemoSound, writeSound } from "./sound";
import type { DemoFilm } from "./story";

/** Uploads a picture as this person did at that time. Returns its address. */
export async function uploadPicture(tx: Tx, viewer: Viewer, picture: DemoPicture, at: Date): Promise<string> {
  const path = await storage().scratch(randomUUID());
  await drawPicture(picture, path);
  return upload(tx, viewer, { path, name: `${picture.name}.webp` }, at);
}

/** The same for a document. */
export async function uploadPaper(tx: Tx, viewer: Viewer, paper: DemoPaper, at: Date): Promise<string> {
  const path = await storage().scratch(randomUUID());
  await writePaper(paper, path);
  return upload(tx, viewer, { path, name: paper.name }, at);
}

/** The same for a film. */
export async function uploadFilm(
  tx: Tx,
  viewer: Viewer,
  { name, film }: DemoFilm,
  at: Date,
): Promise<string> {
  const path = await storage().scratch(randomUUID());
  await copyFile(new URL(`films/${film}.mp4`, import.meta.url), path);
  return upload(tx, viewer, { path, name: `${name}.mp4` }, at);
}

/** The same for a sound. */
export async function uploadSound(tx: Tx, viewer: Viewer, sound: DemoSound, at: Date): Promise<string> {
  const path = await storage().scratch(randomUUID());
  await writeSound(sound, path);
  return upload(tx, viewer, { path, name: `${sound.name}.wav` }, at);
}

async function upload(tx: Tx, viewer: Viewer, file: { path: string; name: string }, at: Date) {
  const { size } = await stat(file.path);
  const kept = await keepUpload(viewer, { ...file, size });
  await tx.attachment.update({ where: { id: kept.id }, data: { createdAt: at } });
  return kept.file_location;
}
