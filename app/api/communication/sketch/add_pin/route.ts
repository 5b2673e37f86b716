import { addPinEndpoint } from "@/schemas/endpoints/sketches";
import { route } from "@/server/http/route";
import { addPin } from "@/server/sketches/add-pin";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(addPinEndpoint, addPin);
