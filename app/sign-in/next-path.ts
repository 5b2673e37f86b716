/** The path of this site to go on to after signing in, or undefined: never an address elsewhere. */
export function nextPath(asked: string | undefined): string | undefined {
  if (!asked || !URL.canParse(asked, "http://site")) return undefined;
  const { origin, pathname, search } = new URL(asked, "http://site");
  return origin === "http://site" && asked.startsWith("/") ? pathname + search : undefined;
}
