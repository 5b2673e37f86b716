/** Limits of an upload, the same in the form, the API and the documentation. */
export const UPLOAD_LIMITS = {
  imageBytes: 25 * 1024 * 1024,
  fileBytes: 50 * 1024 * 1024,
  pixels: 100_000_000,
} as const;

/** Pictures that a browser may offer: everything else is uploaded as a file or refused. */
export const IMAGE_TYPES = ["image/jpeg", "image/png", "image/webp", "image/gif", "image/avif"] as const;

/**
 * The path on this site of one of our own pictures or files, for pages to load; null for an address elsewhere, which
 * a page only links to. Wire addresses name the public host, which need not be the one a page was opened under.
 */
export function localAddress(address: string): string | null {
  if (!URL.canParse(address, "http://site")) return null;
  const { pathname, search } = new URL(address, "http://site");
  return /^\/(api\/attachment\/file|pictures)\//.test(pathname) ? pathname + search : null;
}
