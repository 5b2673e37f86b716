import { env } from "@/server/env";
import { only } from "@/server/http/only";
import { openApiDocument } from "@/server/http/openapi/document";

export const dynamic = "force-dynamic";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = only("GET", async () =>
  Response.json(openApiDocument(env().NEXTAUTH_URL), {
    headers: { "Access-Control-Allow-Origin": "*", "X-Content-Type-Options": "nosniff" },
  }),
);
