import { docsPage } from "@/server/http/docs/page";
import { only } from "@/server/http/only";

export const dynamic = "force-dynamic";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = only("GET", docsPage);
