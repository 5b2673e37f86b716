import { listDevicesEndpoint } from "@/schemas/endpoints/devices";
import { route } from "@/server/http/route";
import { listDevices } from "@/server/push/list-devices";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listDevicesEndpoint, listDevices);
