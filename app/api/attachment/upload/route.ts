import { uploadRoute } from "@/server/http/upload-route";

export const POST = uploadRoute;
