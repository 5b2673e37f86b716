import { stopMailsRoute } from "@/server/http/stop-mails-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = stopMailsRoute;
