import { fileRoute } from "@/server/http/file-route";

export const GET = fileRoute;
