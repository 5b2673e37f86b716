import { localAddress } from "@/domain/attachment";
import { UPLOAD_PATH } from "@/schemas/common";
import { env } from "@/server/env";

/** A path of ours as an absolute address; a foreign address stays as it is. */
export function absolute(address: string): string {
  return address.startsWith("/") ? new URL(address, env().NEXTAUTH_URL).href : address;
}

/** The path at which an upload is served. */
export function uploadPath(key: string): string {
  return `/api/attachment/file/${key}`;
}

/** A small picture of one of our own: uploads have one beside them, the others are made small as they are shown. */
export function smallOf(path: string): string {
  return UPLOAD_PATH.test(path) ? `${path}?size=thumb` : path;
}

/** The key of one of our uploads, given by path or by absolute address of this site; else null. */
export function uploadKey(address: string): string | null {
  const path = address.startsWith("/") ? address : pathOnThisSite(address);
  return (path && UPLOAD_PATH.exec(path)?.[1]) || null;
}

/** An address as it is kept: our uploads by their paths, wherever this site was found. */
export function keptAddress(address: string): string {
  const key = uploadKey(address);
  return key ? uploadPath(key) : address;
}

/** Whether an address has to be looked at: it names an upload of ours, or looks as if it did. */
export function namesUpload(address: string): boolean {
  return uploadKey(address) !== null || isMistakable(address);
}

/** Whether an address elsewhere looks like a picture or file of ours, so that a page would show ours in its place. */
export function isMistakable(address: string): boolean {
  return !address.startsWith("/") && localAddress(address) !== null && pathOnThisSite(address) === null;
}

function pathOnThisSite(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const ours = new URL(env().NEXTAUTH_URL);
  const same = url.host === ours.host || (isLoopback(url) && isLoopback(ours) && url.port === ours.port);
  return same ? url.pathname : null;
}

/** Whoever runs the shop on their own machine calls it by any of these names. */
function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
}
