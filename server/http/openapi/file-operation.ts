import { headerRef } from "./headers";
import { type Json, SCHEMAS } from "./json-schema";
import { BYTES, exampleRef, problemsOf, responseRef, SECURITY } from "./parts";
import { tagOf } from "./tags";

const PATH = "/api/attachment/file/{key}";
const KEY = "4kX0uJ7gS2mQ9dWb1cZr5A";

/** The one call that answers with bytes instead of the envelope. */
export function fileOperation(server: string): Json {
  const address = `${server}${PATH.replace("{key}", KEY)}`;
  return {
    operationId: "attachment_file",
    summary: "Read the bytes of an upload",
    description:
      "For everybody when it is among a product's pictures or the shop's logo, else for its uploader and for both sides of an order that holds it. The address never serves other bytes: keep them as long as you like. `size=thumb` is a small picture of a picture. Players ask for parts with `Range`. A refusal is JSON, with HTTP 200.",
    tags: [tagOf(PATH)],
    security: [{}, ...SECURITY],
    parameters: [
      {
        name: "key",
        in: "path",
        required: true,
        description: "The end of a `file_location`",
        schema: { type: "string" },
        example: KEY,
      },
      {
        name: "size",
        in: "query",
        required: false,
        schema: { type: "string", enum: ["full", "thumb"], default: "full" },
      },
      {
        name: "Range",
        in: "header",
        required: false,
        description: "One part of the bytes; asked for several, all of them are given",
        schema: { type: "string" },
        example: "bytes=0-65535",
      },
    ],
    responses: {
      200: {
        description: "The bytes, or a refusal with its code",
        headers: { "X-Request-Id": headerRef("RequestId") },
        content: {
          ...BYTES,
          "application/json": {
            schema: { $ref: `${SCHEMAS}Refused` },
            examples: { NotSignedIn: exampleRef("NotSignedIn"), NotAllowed: exampleRef("NotAllowed") },
          },
        },
      },
      206: responseRef("Part"),
      416: responseRef("NoSuchPart"),
      ...problemsOf("GET"),
    },
    "x-codeSamples": [
      {
        lang: "Shell",
        label: "curl",
        source: `curl '${address}' \\\n  -H "Token: $TOKEN" \\\n  -o rings-we-like.jpg`,
      },
      {
        lang: "TypeScript",
        label: "TypeScript",
        source: [
          'import { writeFile } from "node:fs/promises";',
          "",
          `const reply = await fetch("${address}", {`,
          '  headers: { Token: process.env.ATELIER_TOKEN ?? "" },',
          "});",
          'await writeFile("rings-we-like.jpg", new Uint8Array(await reply.arrayBuffer()));',
        ].join("\n"),
      },
    ],
  };
}
