import { writeNoteEndpoint } from "@/schemas/endpoints/notes";
import { route } from "@/server/http/route";
import { writeNote } from "@/server/notes/write-note";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(writeNoteEndpoint, writeNote);
