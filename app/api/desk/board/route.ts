import { listBoardEndpoint } from "@/schemas/endpoints/desk";
import { listBoard } from "@/server/desk/list-board";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listBoardEndpoint, listBoard);
