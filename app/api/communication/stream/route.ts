import { streamRoute } from "@/server/http/stream-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = streamRoute();
