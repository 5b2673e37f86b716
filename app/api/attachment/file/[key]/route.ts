export { fileRoute as GET } from "@/server/http/file-route";
