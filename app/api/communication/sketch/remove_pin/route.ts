import { removePinEndpoint } from "@/schemas/endpoints/sketches";
import { route } from "@/server/http/route";
import { removePin } from "@/server/sketches/remove-pin";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(removePinEndpoint, removePin);
