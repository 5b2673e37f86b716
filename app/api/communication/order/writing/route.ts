import { noteWritingEndpoint } from "@/schemas/endpoints/orders";
import { route } from "@/server/http/route";
import { noteWriting } from "@/server/orders/note-writing";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(noteWritingEndpoint, noteWriting);
