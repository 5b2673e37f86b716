import { requestSketchChangesEndpoint } from "@/schemas/endpoints/sketches";
import { route } from "@/server/http/route";
import { requestSketchChanges } from "@/server/sketches/request-sketch-changes";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  requestSketchChangesEndpoint,
  requestSketchChanges,
);
