import { unknownRoute } from "../unknown-route";
import { docsFile, isDocsFile } from "./files";

/** Serves what the documentation's page needs. With its version in the address, a browser asks for it once. */
export async function docsFileRoute(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const name = pathname.split("/").at(-1) ?? "";
  if (!isDocsFile(name)) return unknownRoute(request);

  const { bytes, version, type, zipped } = await docsFile(name);
  const lasting = searchParams.get("v") === version;
  return new Response(bytes, {
    headers: {
      "Content-Type": type,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": lasting ? "public, max-age=31536000, immutable" : "no-cache",
      ...(zipped && { "Content-Encoding": "gzip" }),
    },
  });
}
