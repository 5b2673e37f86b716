import type { Locale, Viewer } from "@/domain/viewer";
import { signToken } from "@/server/accounts/token";
import { now, unix } from "@/server/clock";
import { findLinkViewer } from "./find-link-viewer";
import { readLink } from "./link-token";
import { orderPath } from "./order-link";

/** Whom a link lets in, where it leads, and the session that goes with it, which ends in `life` seconds. */
export type OpenedLink = { viewer: Viewer; path: string; session: string; life: number };

/**
 * Opens a link into an order, as often as one likes: whatever looks through mails for bad addresses uses nothing up. Null
 * when it is none of ours, or over.
 */
export async function openLink(token: string, locale: Locale): Promise<OpenedLink | null> {
  const link = readLink(token);
  const life = link ? link.until - unix(now()) : 0;
  if (!link || life <= 0) return null;
  const claims = { sub: link.user, ver: link.ver, order: link.order, gen: link.gen };
  const viewer = await findLinkViewer({ ...claims, exp: link.until }, locale);
  if (!viewer) return null;
  const session = signToken({ ...claims, life, use: "link" });
  return { viewer, path: orderPath(link.order, link.at), session, life };
}
