// A small client for Atelier's API: the calls are those of /api/docs. Copy this file with transport.ts and calls.ts;
// it needs `npm install standardwebhooks`, and runs in Node 20 or newer.
import { Webhook } from "standardwebhooks";
import type { Attachment, Calls, FeedEvent, WebhookMessage } from "./calls";
import { answerTo, type Reply, sleep, type Trying } from "./transport";

type Method = "GET" | "POST";
type Path<M extends Method> = keyof Calls extends infer C ? (C extends `${M} ${infer P}` ? P : never) : never;
type Call<M extends Method, P extends string> = Calls[`${M} ${P}` & keyof Calls];
type Given<C extends { input: object }> =
  Record<never, never> extends C["input"] ? [input?: C["input"]] : [input: C["input"]];
type Answer<C extends { data: unknown }> = C extends { total: number }
  ? { rows: C["data"]; total: number }
  : C["data"];
type PagedPath = { [P in Path<"GET">]: Call<"GET", P> extends { total: number } ? P : never }[Path<"GET">];
type Row<P extends PagedPath> = Call<"GET", P>["data"] extends (infer R)[] ? R : never;

export type Options = Partial<Trying> & {
  /** An API key, or the token of an earlier login. Signing in sets it. */
  token?: string;
  /** Seconds that one try may take, 60; uploads get more by their size. */
  timeout?: number;
};
type PostOptions = {
  /** Your own word for this intention: repeated within a day, even by another process, it is still done once. */
  key?: string;
};
type Sent = {
  query?: object | undefined;
  body?: string | FormData;
  json?: boolean;
  key?: string;
  bytes?: number;
};

/** The API said no: `code` is -1, 1001 (sign in) or 1002 (not allowed); `fields` names what was wrong with each. */
export class AtelierError extends Error {
  override name = "AtelierError";
  readonly code: number;
  readonly fields: Record<string, string[]>;
  readonly status: number;
  /** Under which the call is in the shop's log. */
  readonly requestId: string;

  constructor({ code, msg, data, status, headers }: Reply) {
    super(msg);
    this.code = code;
    this.fields = (data as { fields?: Record<string, string[]> } | undefined)?.fields ?? {};
    this.status = status;
    this.requestId = headers.get("X-Request-Id") ?? "";
  }
}

/** One shop, as one person or program sees it. */
export class Atelier {
  /** The credential as it is now: a reply may renew it. Keep it to go on later. */
  token: string | undefined;
  readonly #server: string;
  readonly #options: Required<Omit<Options, "token">>;

  /** @param server the shop's address, such as https://shop.example */
  constructor(server: string, { token, ...options }: Options = {}) {
    this.#server = server;
    this.token = token;
    this.#options = { tries: 4, timeout: 60, patience: 60, fetch: (request) => fetch(request), ...options };
  }

  /** Reads. A list comes as one page of `rows` with the `total` of them all. */
  async get<P extends Path<"GET">>(
    path: P,
    ...[query]: Given<Call<"GET", P>>
  ): Promise<Answer<Call<"GET", P>>> {
    const { data, total } = await this.#call("GET", path, { query });
    return (total === undefined ? data : { rows: data, total }) as Answer<Call<"GET", P>>;
  }

  /** Changes something. However often it has to be tried, it is done once. */
  async post<P extends Path<"POST">>(
    path: P,
    input: Call<"POST", P>["input"],
    { key }: PostOptions = {},
  ): Promise<Answer<Call<"POST", P>>> {
    const { data } = await this.#call("POST", path, { body: JSON.stringify(input), json: true, key });
    return data as Answer<Call<"POST", P>>;
  }

  /** Uploads a picture or a file; orders and messages then name its `file_location`. */
  async upload(file: Blob, name: string, { key }: PostOptions = {}): Promise<Attachment> {
    const body = new FormData();
    body.append("file", file, name);
    const { data } = await this.#call("POST", "/api/attachment/upload", { body, key, bytes: file.size });
    return data as Attachment;
  }

  /** Every row of a list, one page after the other. */
  async *each<P extends PagedPath>(path: P, ...[query]: Given<Call<"GET", P>>): AsyncGenerator<Row<P>> {
    for (let current = 1, seen = 0; ; current += 1) {
      const { data, total = 0 } = await this.#call("GET", path, { query: { ...query, current } });
      const rows = data as Row<P>[];
      yield* rows;
      seen += rows.length;
      if (rows.length === 0 || seen >= total) return;
    }
  }

  /**
   * Every fact behind a cursor, in the order in which they happened. Keep the `cursor` of the last one you are done
   * with: from there you miss nothing and get nothing twice.
   * @param follow seconds between two looks for new facts; left out, it ends with the newest
   */
  async *events({ after = 0, follow, ...only }: Following = {}): AsyncGenerator<FeedEvent> {
    for (let cursor = after; ; ) {
      const { events, next, more } = await this.get("/api/communication/events", {
        ...only,
        after: cursor,
        limit: 500,
      });
      yield* events;
      cursor = next;
      if (more) continue;
      if (follow === undefined) return;
      await sleep(follow);
    }
  }

  async #call(method: Method, path: string, { query = {}, key, bytes = 0, ...sent }: Sent): Promise<Reply> {
    const url = new URL(path, this.#server);
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) url.searchParams.set(name, String(value));
    const headers = new Headers();
    if (sent.json) headers.set("Content-Type", "application/json");
    if (method === "POST") headers.set("Idempotency-Key", key ?? crypto.randomUUID());
    const seconds = this.#options.timeout + bytes / 100_000;
    const request = () => {
      if (this.token) headers.set("Authorization", `Bearer ${this.token}`);
      return new Request(url, {
        method,
        headers,
        body: sent.body,
        signal: AbortSignal.timeout(Math.ceil(seconds * 1000)),
      });
    };
    const reply = await answerTo(request, this.#options);
    this.token = reply.headers.get("Update-Token") ?? tokenIn(path, reply) ?? this.token;
    if (reply.code !== 0) throw new AtelierError(reply);
    return reply;
  }
}

type Following = { after?: number; comm_order_id?: number; follow?: number };

/** What a webhook brought, once its signature has been checked. Throws when it is not from the shop, or old. */
export function readWebhook(
  secret: string,
  headers: Headers | Record<string, string | string[] | undefined>,
  body: string,
): WebhookMessage {
  const named = headers instanceof Headers ? Object.fromEntries(headers) : headers;
  return new Webhook(secret).verify(body, named as Record<string, string>) as WebhookMessage;
}

/** Signing in and registering answer with a token. */
function tokenIn(path: string, { code, data }: Reply): string | undefined {
  const signedIn = code === 0 && (path === "/api/login" || path === "/api/register");
  return signedIn ? (data as { token: string }).token : undefined;
}
