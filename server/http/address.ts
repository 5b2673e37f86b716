/** The path of a request's address, as it was sent. */
export function pathOf({ url }: Request): string {
  const begin = url.indexOf("/", url.indexOf("//") + 2);
  const end = url.indexOf("?", begin);
  return url.slice(begin, end < 0 ? undefined : end);
}

/** What the address of a request asks, by name; of what is said twice, the last. */
export function queryOf({ url }: Request): Record<string, string> {
  const begin = url.indexOf("?");
  return begin < 0 ? {} : Object.fromEntries(new URLSearchParams(url.slice(begin + 1)));
}
