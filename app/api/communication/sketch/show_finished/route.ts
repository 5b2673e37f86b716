import { showFinishedEndpoint } from "@/schemas/endpoints/sketches";
import { route } from "@/server/http/route";
import { showFinished } from "@/server/sketches/show-finished";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(showFinishedEndpoint, showFinished);
