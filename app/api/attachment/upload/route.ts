import { only } from "@/server/http/only";
import { uploadRoute } from "@/server/http/upload-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = only("POST", uploadRoute);
