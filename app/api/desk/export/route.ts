import { exportDeskEndpoint } from "@/schemas/endpoints/desk";
import { exportDesk } from "@/server/desk/export-desk";
import { csvRoute } from "@/server/http/csv-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = csvRoute(exportDeskEndpoint, exportDesk);
