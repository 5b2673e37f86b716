import { listNotesEndpoint } from "@/schemas/endpoints/notes";
import { route } from "@/server/http/route";
import { listNotes } from "@/server/notes/list-notes";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listNotesEndpoint, listNotes);
