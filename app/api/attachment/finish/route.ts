import { finishRoute } from "@/server/http/finish-route";
import { only } from "@/server/http/only";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = only("POST", finishRoute);
