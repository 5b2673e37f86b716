import { randomBytes } from "node:crypto";
import { MemoryLocker, Server } from "@tus/server";
import { RESUMABLE_PATH, UPLOAD_LIMITS } from "@/domain/attachment";
import { AppError } from "@/server/errors";
import { answer } from "./answer";
import { identify } from "./identify";
import { TransportError } from "./transport-error";
import { TusStore } from "./tus-store";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
type Handlers = Record<(typeof METHODS)[number], (request: Request) => Promise<Response>>;

/** Two requests for one upload take turns in this process; between processes the database sees to that. */
const locker = new MemoryLocker();

/**
 * The handlers of an address that speaks tus 1.0, whose statuses and headers are its own. Our refusals keep the envelope,
 * with a status that its clients understand. The router hands HEAD to the handler of GET.
 * @param methods those that do something here
 */
export function tusRoutes(...methods: string[]): Handlers {
  const Allow = [...methods, "OPTIONS"].join(", ");
  const handle = async (request: Request) => {
    if (methods.includes(request.method)) return speak(request);
    return answer(request, async (headers) => {
      if (request.method !== "OPTIONS")
        throw new TransportError(405, "wrong_method", { method: methods.join(", ") }, { Allow });
      return new Response(null, { status: 204, headers: { ...headers, ...CAPABILITIES, Allow } });
    });
  };
  return Object.fromEntries(METHODS.map((method) => [method, handle])) as Handlers;
}

const CAPABILITIES = {
  "Tus-Resumable": "1.0.0",
  "Tus-Version": "1.0.0",
  "Tus-Extension": "creation,creation-with-upload,termination,expiration",
  "Tus-Max-Size": String(UPLOAD_LIMITS.fileBytes),
};

/** Pages of other sites send files in one piece: see `cross-origin`. */
const NOT_OURS = ["Access-Control-Allow-Origin", "Access-Control-Expose-Headers"];

async function speak(request: Request): Promise<Response> {
  let refused: unknown;
  const response = await answer(request, async (headers) => {
    try {
      const asked = { access: "signed_in", scopes: ["write"], counted: true, path: RESUMABLE_PATH } as const;
      const viewer = await identify(request, asked, headers);
      const store = new TusStore(viewer);
      const said = await serverFor(store)
        .handleWeb(request)
        .finally(() => store.settled());
      for (const name of NOT_OURS) said.headers.delete(name);
      for (const [name, value] of Object.entries({ ...headers, "Cache-Control": "no-store" }))
        said.headers.set(name, value);
      return request.method === "HEAD" ? new Response(null, said) : said;
    } catch (thrown) {
      refused = thrown;
      throw thrown;
    }
  });
  if (!(refused instanceof AppError)) return response;
  const { headers, body } = response;
  return new Response(request.method === "HEAD" ? null : body, { status: statusOf(refused), headers });
}

/** A client of the protocol reads nothing else. What somebody may not see is not there. */
function statusOf({ kind, reason }: AppError): number {
  if (kind === "unauthenticated") return 401;
  if (kind === "not_allowed") return reason === "not_allowed" ? 404 : 403;
  return reason === "upload_elsewhere" ? 409 : 400;
}

function serverFor(datastore: TusStore): Server {
  return new Server({
    path: RESUMABLE_PATH,
    relativeLocation: true,
    datastore,
    locker,
    maxSize: UPLOAD_LIMITS.fileBytes,
    namingFunction: () => randomBytes(16).toString("base64url"),
    // What is not the protocol's own refusal is told by us.
    onResponseError: (_request, error) => {
      if ("status_code" in error) return undefined;
      throw error;
    },
  });
}
