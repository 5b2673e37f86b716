import { undoAnnouncementEndpoint } from "@/schemas/endpoints/sales";
import { route } from "@/server/http/route";
import { undoAnnouncement } from "@/server/sales/undo-announcement";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(undoAnnouncementEndpoint, undoAnnouncement);
