import { type Endpoint, Refused } from "@/schemas/endpoint";
import { ENDPOINTS } from "@/schemas/endpoints/list";
import { fileOperation } from "./file-operation";
import { guideAt } from "./guide";
import { type Json, schemaOf } from "./json-schema";
import { operationOf } from "./operation";
import { componentsWith, SECURITY } from "./parts";
import { TAG_LIST } from "./tags";
import { webhooksWith } from "./webhook-message";

/** Where the examples' shop is; in the document it is the server that is asked. */
const EXAMPLE_SHOP = "https://shop.example";

const made = new Map<string, Json>();

/** The OpenAPI 3.1 document of the whole API at this address, made once from the very schemas that parse and type it. */
export function openApiDocument(server: string): Json {
  const document = made.get(server) ?? make(server);
  made.set(server, document);
  return document;
}

function make(server: string): Json {
  const schemas: Json = {};
  const document = {
    openapi: "3.1.0",
    info: {
      title: "Atelier",
      version: "1.0.0",
      summary: "Made-to-order work over JSON",
      description: guideAt(EXAMPLE_SHOP),
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: EXAMPLE_SHOP, description: "This shop" }],
    tags: TAG_LIST,
    security: SECURITY,
    paths: pathsWith(schemas),
    webhooks: webhooksWith(schemas),
    components: componentsWith(schemas),
  };
  return JSON.parse(JSON.stringify(document).replaceAll(EXAMPLE_SHOP, new URL(server).origin));
}

function pathsWith(schemas: Json): Json {
  const paths: Record<string, Json> = {};
  schemaOf(Refused, "output", schemas);
  for (const endpoint of ENDPOINTS as readonly Endpoint[]) {
    const { path, method } = endpoint;
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(endpoint, EXAMPLE_SHOP, schemas) };
  }
  paths["/api/attachment/file/{key}"] = { get: fileOperation(EXAMPLE_SHOP) };
  return paths;
}
