import { fileRoute } from "@/server/http/file-route";
import { only } from "@/server/http/only";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = only("GET", fileRoute);
