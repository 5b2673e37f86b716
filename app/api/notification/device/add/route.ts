import { addDeviceEndpoint } from "@/schemas/endpoints/devices";
import { route } from "@/server/http/route";
import { addDevice } from "@/server/push/add-device";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(addDeviceEndpoint, addDevice);
