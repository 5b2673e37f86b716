import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import type { Attachment as MailFile } from "postal-mime";
import type { Viewer } from "@/domain/viewer";
import type { Attachment } from "@/schemas/attachment";
import { cleanName } from "@/server/attachments/clean-name";
import { keepUpload } from "@/server/attachments/keep-upload";
import { AppError } from "@/server/errors";
import { refusalIn } from "@/server/refusal";
import { storage } from "@/server/storage";

/** Files of a mail that became uploads, and why others did not, in the sender's language. */
export type Brought = { files: Attachment[]; refused: string[] };

/** More files than these are no answer any more. */
const MOST = 20;

/** Keeps what came with a mail as uploads of its sender, by the rules for every upload: what it really is, how large it is. */
export async function bringFiles(viewer: Viewer, files: readonly MailFile[]): Promise<Brought> {
  const brought: Brought = { files: [], refused: [] };
  for (const file of files.slice(0, MOST)) {
    try {
      brought.files.push(await bring(viewer, file));
    } catch (thrown) {
      // Expected: one that no upload may be. The words come in without it, and say so.
      if (!(thrown instanceof AppError)) throw thrown;
      brought.refused.push(refusalIn(thrown, viewer.locale).message);
    }
  }
  return brought;
}

async function bring(viewer: Viewer, { filename, content }: MailFile): Promise<Attachment> {
  const bytes = typeof content === "string" ? Buffer.from(content) : new Uint8Array(content);
  const path = await storage().scratch(randomUUID());
  await writeFile(path, bytes);
  return keepUpload(viewer, { path, name: cleanName(filename).slice(0, 255), size: bytes.byteLength });
}
