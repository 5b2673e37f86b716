/** A place for uploads in a store that speaks S3: below `base`, which ends with a slash. */
export type Bucket = { base: string; region: string };

/**
 * Reads `s3://bucket/prefix?endpoint=https://…&region=…&path_style=1`. Without an endpoint it is Amazon's of the region;
 * with path_style=1 the bucket stands in the path, as most other stores want it, else before the host's name.
 * @returns null when it makes no sense
 */
export function bucketAt(address: string): Bucket | null {
  if (!/^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/|\?|$)/.test(address) || !URL.canParse(address))
    return null;
  const { host: bucket, pathname, searchParams } = new URL(address);
  if ([...searchParams.keys()].some((name) => !["endpoint", "region", "path_style"].includes(name)))
    return null;
  const region = searchParams.get("region") || "us-east-1";
  const endpoint = searchParams.get("endpoint") || `https://s3.${region}.amazonaws.com`;
  if (!/^https?:/.test(endpoint) || !URL.canParse(endpoint)) return null;
  const url = new URL(endpoint);
  const inPath = searchParams.get("path_style") === "1";
  if (!inPath) url.host = `${bucket}.${url.host}`;
  const parts = [url.pathname, inPath ? bucket : "", pathname].flatMap((path) => path.split("/"));
  url.pathname = `${parts.filter(Boolean).join("/")}/`;
  url.search = "";
  return { base: url.href, region };
}
