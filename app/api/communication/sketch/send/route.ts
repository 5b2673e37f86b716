import { sendSketchEndpoint } from "@/schemas/endpoints/sketches";
import { route } from "@/server/http/route";
import { sendSketch } from "@/server/sketches/send-sketch";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(sendSketchEndpoint, sendSketch);
