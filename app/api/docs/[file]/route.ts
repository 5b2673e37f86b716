import { docsFileRoute } from "@/server/http/docs/file-route";
import { only } from "@/server/http/only";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = only("GET", docsFileRoute);
