import { approveSketchEndpoint } from "@/schemas/endpoints/sketches";
import { route } from "@/server/http/route";
import { approveSketch } from "@/server/sketches/approve-sketch";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(approveSketchEndpoint, approveSketch);
