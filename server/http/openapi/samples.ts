import type { Endpoint } from "@/schemas/endpoint";
import { uploadEndpoint } from "@/schemas/endpoints/uploads";
import { keepsFirstReply } from "./parts";

type Sample = { lang: string; label: string; source: string };

const LONGEST_LINE = 100;

/** The example call, as one would type it. */
export function samplesOf(endpoint: Endpoint, server: string): Sample[] {
  return [
    { lang: "Shell", label: "curl", source: curlOf(endpoint, server) },
    { lang: "TypeScript", label: "TypeScript", source: typescriptOf(endpoint, server) },
  ];
}

function curlOf(endpoint: Endpoint, server: string): string {
  const { method, path, access, example } = endpoint;
  const query = method === "GET" ? queryOf(example.input as object) : "";
  const lines = [
    `curl ${endpoint.answers === "events" ? "-N " : ""}'${server}${path}${query}'`,
    ...(access === "signed_in" ? ['-H "Token: $TOKEN"'] : []),
    ...(keepsFirstReply(endpoint) ? ['-H "Idempotency-Key: $(uuidgen)"'] : []),
    ...bodyLines(endpoint),
    ...(isFile(endpoint) ? [`-o ${fileOf(endpoint)}`] : []),
  ];
  return lines.join(" \\\n  ");
}

function bodyLines(endpoint: Endpoint): string[] {
  if (endpoint.method === "GET") return [];
  if (isUpload(endpoint)) return ["-F 'file=@rings-we-like.jpg'"];
  const body = JSON.stringify(endpoint.example.input, null, 2).replaceAll("'", "'\\''");
  return ["-H 'Content-Type: application/json'", `-d '${body}'`];
}

function queryOf(input: object): string {
  const query = new URLSearchParams(Object.entries(input).map(([name, value]) => [name, String(value)]));
  return query.size > 0 ? `?${query}` : "";
}

function typescriptOf(endpoint: Endpoint, server: string): string {
  if (endpoint.answers === "events") return streamSample(endpoint, server);
  if (isFile(endpoint)) return fileSample(endpoint, server);
  const credential = endpoint.access === "signed_in" ? ", { token: process.env.ATELIER_TOKEN }" : "";
  const read = isUpload(endpoint) ? ['import { readFile } from "node:fs/promises";'] : [];
  return [
    ...read,
    'import { Atelier } from "./atelier";',
    "",
    `const atelier = new Atelier("${server}"${credential});`,
    statementOf(endpoint),
  ].join("\n");
}

/** Without the client: whoever keeps a connection open has a library of their own for that. */
function streamSample({ path, example }: Endpoint, server: string): string {
  return [
    `const reply = await fetch("${server}${path}${queryOf(example.input as object)}", {`,
    '  headers: { Token: process.env.ATELIER_TOKEN ?? "" },',
    "});",
    'if (!reply.body) throw new Error("There is nothing to read.");',
    "for await (const text of reply.body.pipeThrough(new TextDecoderStream())) console.log(text);",
  ].join("\n");
}

/** Without the client, which reads envelopes. */
function fileSample(endpoint: Endpoint, server: string): string {
  const { path, example } = endpoint;
  return [
    'import { writeFile } from "node:fs/promises";',
    "",
    `const reply = await fetch("${server}${path}${queryOf(example.input as object)}", {`,
    '  headers: { Token: process.env.ATELIER_TOKEN ?? "" },',
    "});",
    `await writeFile("${fileOf(endpoint)}", new Uint8Array(await reply.arrayBuffer()));`,
  ].join("\n");
}

/** Under which name one would keep the document: /api/communication/quote/pdf → quote.pdf, /api/desk/export → desk.csv. */
function fileOf({ path, answers }: Endpoint): string {
  const parts = path.split("/").filter((part) => part !== "pdf" && part !== "export");
  return `${parts.at(-1)}.${answers}`;
}

function statementOf(endpoint: Endpoint): string {
  const { method, path, example, paged } = endpoint;
  if (isUpload(endpoint))
    return [
      'const picture = new Blob([await readFile("rings-we-like.jpg")]);',
      'const attachment = await atelier.upload(picture, "rings-we-like.jpg");',
    ].join("\n");
  const name = nameOf(endpoint);
  const verb = paged ? "each" : method.toLowerCase();
  const start = paged ? `for await (const ${name} of atelier` : `const ${name} = await atelier`;
  const call = callOf(`${start}.${verb}("${path}"`, example.input as object);
  return paged ? `${call}) {\n  console.log(${name});\n}` : `${call};`;
}

/** Appends what is given, on the same line if it fits. */
function callOf(start: string, given: object): string {
  if (Object.keys(given).length === 0) return `${start})`;
  const long = JSON.stringify(given, null, 2).replace(/^(\s*)"([A-Za-z_]\w*)":/gm, "$1$2:");
  const short = long.replace(/\n\s*/g, " ");
  return `${start}, ${start.length + short.length <= LONGEST_LINE ? short : long})`;
}

/** What one would call the reply: by its schema's name, if it has one. */
function nameOf({ data }: Endpoint): string {
  const id = data.meta()?.id;
  return id ? `${id[0]?.toLowerCase()}${id.slice(1)}` : "reply";
}

function isFile({ answers }: Endpoint): boolean {
  return answers === "pdf" || answers === "csv";
}

function isUpload(endpoint: Endpoint): boolean {
  return endpoint === (uploadEndpoint as Endpoint);
}
