import * as z from "zod";
import { UnixTime } from "./common";

/** Limits of an upload, the same in the form, the API and the documentation. */
export const UPLOAD_LIMITS = {
  imageBytes: 25 * 1024 * 1024,
  fileBytes: 50 * 1024 * 1024,
  pixels: 100_000_000,
} as const;

/** Pictures that a browser may offer: everything else is uploaded as a file or refused. */
export const IMAGE_TYPES = ["image/jpeg", "image/png", "image/webp", "image/gif", "image/avif"] as const;

export const Attachment = z
  .object({
    id: z.int(),
    file_name: z.string(),
    file_location: z.string().meta({ description: "Its absolute address" }),
    file_size: z.int(),
    file_md5: z.string(),
    width: z.int(),
    height: z.int(),
    is_image: z.int().meta({ description: "1 for a picture, else 0" }),
    logo: z.string(),
    thumb: z.string(),
    created_time: UnixTime,
    updated_time: UnixTime,
    status: z.int(),
  })
  .meta({ id: "Attachment" });
export type Attachment = z.output<typeof Attachment>;

export const FileQuery = z.object({ size: z.enum(["full", "thumb"]).default("full") });

/**
 * The path on this site of one of our own pictures or files, for pages to load; null for an address elsewhere, which
 * a page only links to. Wire addresses name the public host, which need not be the one a page was opened under.
 */
export function localAddress(address: string): string | null {
  if (!URL.canParse(address, "http://site")) return null;
  const { pathname, search } = new URL(address, "http://site");
  return /^\/(api\/attachment\/file|pictures)\//.test(pathname) ? pathname + search : null;
}
