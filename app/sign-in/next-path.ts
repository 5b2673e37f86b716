/** The path of this site to go on to after signing in, or undefined: never an address elsewhere. */
export function nextPath(asked: string | string[] | undefined): string | undefined {
  if (typeof asked !== "string" || !asked.startsWith("/") || !URL.canParse(asked, "http://site"))
    return undefined;
  const { origin, pathname, search } = new URL(asked, "http://site");
  // Dots in a path may leave two slashes in front, which a browser takes for a host.
  return origin === "http://site" && !/^\/[/\\]/.test(pathname) ? pathname + search : undefined;
}
