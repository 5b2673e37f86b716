import { wordsIn } from "@/i18n/translate";
import type { Endpoint } from "@/schemas/endpoint";
import { loginEndpoint } from "@/schemas/endpoints/accounts";
import { HEADERS, headerRef } from "./headers";
import { type Json, SCHEMAS } from "./json-schema";

const say = wordsIn("en");
const REFUSED = { schema: { $ref: `${SCHEMAS}Refused` } };

/** Refusals as they come, in English: with `Accept-Language: zh` they come in Chinese. */
const EXAMPLES = {
  NotSignedIn: {
    summary: "Not signed in",
    value: { code: 1001, msg: say("errors.bad_credential") },
  },
  NotAllowed: {
    summary: "Not allowed",
    value: { code: 1002, msg: say("errors.not_allowed") },
  },
  Invalid: {
    summary: "Something is missing",
    value: {
      code: -1,
      msg: say("errors.invalid", { field: "id", problem: say("issues.required") }),
      data: { fields: { id: [say("issues.required")] } },
    },
  },
  NotNow: {
    summary: "Not in this status",
    value: {
      code: -1,
      msg: say("errors.wrong_status", {
        status: say("order.status.short.in_communication"),
        possible: [say("order.ability.send_quote"), say("order.ability.cancel")].join(", "),
      }),
    },
  },
} as const;
export type RefusalName = keyof typeof EXAMPLES;

const PARAMETERS = {
  IdempotencyKey: {
    name: "Idempotency-Key",
    in: "header",
    description:
      "A word of your own for this one intention. For 24 hours a repetition with the same body gets the first reply again, and nothing is done twice; while the first call is still being done, it waits or is told to come again after `Retry-After` seconds",
    schema: { type: "string", minLength: 1, maxLength: 200 },
    example: "6f1d0f6e-4b1c-4f0e-8f43-0d1f7a5f2b11",
  },
};

export const BYTES = {
  "application/octet-stream": {
    schema: { type: "string", contentMediaType: "application/octet-stream" },
  },
};

export const PDF = {
  "application/pdf": { schema: { type: "string", contentMediaType: "application/pdf" } },
};

const RESPONSES = {
  Part: {
    description: "The part that was asked for",
    headers: { "Content-Range": headerRef("ContentRange") },
    content: BYTES,
  },
  NoSuchPart: problem(
    "The file ends before the part that was asked for",
    say("errors.no_such_part", { size: 184_320 }),
    { "Content-Range": headerRef("ContentRange") },
  ),
  TooLarge: problem("The body is too large", say("errors.body_too_large", { size: "1 MB" })),
  WrongType: problem("The body is not what it has to be", say("errors.not_json")),
  Limited: problem(
    "Too many calls: wait as long as `Retry-After` says",
    say("errors.too_many_calls", { most: 600, seconds: HEADERS.RetryAfter.example }),
    {
      "Retry-After": headerRef("RetryAfter"),
    },
  ),
  Failed: problem(
    "Our mistake; nothing was changed",
    say("errors.internal", { request: HEADERS.RequestId.example }),
  ),
  NotReady: problem("Starting, or without its database: try again", say("errors.not_ready")),
};

/** Any one of the credentials. */
export const SECURITY: Json[] = [{ token: [] }, { bearer: [] }, { session: [] }];

/** What operations share and refer to. `schemas` are those that have a name. */
export function componentsWith(schemas: Json): Json {
  return {
    schemas,
    examples: EXAMPLES,
    headers: HEADERS,
    parameters: PARAMETERS,
    responses: RESPONSES,
    securitySchemes: {
      token: {
        type: "apiKey",
        in: "header",
        name: "Token",
        description:
          "The `token` that `POST /api/login` answers with. When a reply carries `Update-Token`, use that one.",
      },
      bearer: {
        type: "http",
        scheme: "bearer",
        description:
          "An API key (`atl_…`, made on the page *Account → API keys*), or the same token. Both headers take either.",
      },
      session: {
        type: "apiKey",
        in: "cookie",
        name: "next-auth.session-token",
        description: "A browser that is signed in, on this site's own pages only.",
      },
    },
  };
}

export function exampleRef(name: RefusalName): Json {
  return { $ref: `#/components/examples/${name}` };
}

export const IDEMPOTENCY_KEY = { $ref: "#/components/parameters/IdempotencyKey" };

/** Signing in twice does nothing twice, and its reply is a token: it is not remembered. */
export function keepsFirstReply(endpoint: Endpoint): boolean {
  return endpoint.method === "POST" && endpoint !== (loginEndpoint as Endpoint);
}

export function responseRef(name: keyof typeof RESPONSES): Json {
  return { $ref: `#/components/responses/${name}` };
}

/** The answers to problems of the transport, each with an HTTP status of its own. */
export function problemsOf(method: "GET" | "POST"): Json {
  const ofBody = method === "POST" ? { 413: responseRef("TooLarge"), 415: responseRef("WrongType") } : {};
  return { ...ofBody, 429: responseRef("Limited"), 500: responseRef("Failed"), 503: responseRef("NotReady") };
}

function problem(description: string, msg: string, headers: Json = {}): Json {
  return {
    description,
    headers: { "X-Request-Id": headerRef("RequestId"), ...headers },
    content: { "application/json": { ...REFUSED, example: { code: -1, msg } } },
  };
}
