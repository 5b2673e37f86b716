export { uploadRoute as POST } from "@/server/http/upload-route";
