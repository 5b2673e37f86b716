import { getPushKeyEndpoint } from "@/schemas/endpoints/devices";
import { route } from "@/server/http/route";
import { getPushKey } from "@/server/push/get-push-key";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getPushKeyEndpoint, getPushKey);
