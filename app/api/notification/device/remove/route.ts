import { removeDeviceEndpoint } from "@/schemas/endpoints/devices";
import { route } from "@/server/http/route";
import { removeDevice } from "@/server/push/remove-device";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(removeDeviceEndpoint, removeDevice);
