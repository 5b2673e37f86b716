import { tusRoutes } from "@/server/http/tus-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = tusRoutes("POST");
