import path from "node:path";
import type { KeyScope } from "@/domain/api-key";
import type { Viewer } from "@/domain/viewer";
import type { Endpoint } from "@/schemas/endpoint";
import { LIFE, signToken } from "@/server/accounts/token";
import { env } from "@/server/env";
import { makeKey } from "@/server/keys/make-key";
import { openLink } from "@/server/links/open-link";
import { orderLink } from "@/server/links/order-link";
import { aKeyDraft } from "./factories";
import { isEventStream, ReadStream } from "./read-stream";

export const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type Method = (typeof METHODS)[number];
type Routes = Record<Method | "OPTIONS", (request: Request) => Promise<Response>>;

type Call = { headers?: Record<string, string>; query?: object; body?: unknown; raw?: BodyInit };
/** A reply as a program reads it. */
export type Reply = {
  status: number;
  headers: Headers;
  code: number;
  msg: string;
  // What a test reads of a reply is for the test to say.
  // biome-ignore lint/suspicious/noExplicitAny: replies are checked against their schemas elsewhere.
  data: any;
  total?: number;
  /** The body as it came. */
  body: object;
};

/** The handlers of a route, found by its address as the router finds them. */
export async function routesAt(address: string): Promise<Routes> {
  return import(path.resolve("app", `.${address}`, "route.ts"));
}

/** Calls an endpoint as a program does, with nothing between the request and its handler. */
export async function call(
  { method, path: address }: Pick<Endpoint, "method" | "path">,
  given: Call = {},
): Promise<Reply> {
  return send(method, address, given);
}

/** The same with any method. */
export async function send(
  method: Method,
  address: string,
  { headers = {}, query = {}, body, raw }: Call = {},
): Promise<Reply> {
  const url = new URL(address, env().NEXTAUTH_URL);
  for (const [name, value] of Object.entries(query))
    url.searchParams.set(name, typeof value === "string" ? value : JSON.stringify(value));
  const json = body === undefined ? undefined : JSON.stringify(body);
  const request = new Request(url, {
    method,
    headers: { ...(json !== undefined && { "content-type": "application/json" }), ...headers },
    ...(method !== "GET" && { body: raw ?? json, duplex: "half" }),
  });
  const response = await (await routesAt(address))[method](request);
  const reply = JSON.parse(await envelopeOf(response));
  return { status: response.status, headers: response.headers, ...reply, body: reply };
}

/**
 * The reply as text. What comes without an envelope gets one: a table all of it, a document, whose bytes say little, its
 * beginning alone.
 */
async function envelopeOf(response: Response): Promise<string> {
  if (isEventStream(response)) return beginningOf(response);
  const text = await response.text();
  const type = response.headers.get("content-type");
  const isTable = type?.startsWith("text/csv");
  const isBare = isTable || type === "application/pdf";
  return isBare ? JSON.stringify({ code: 0, msg: "", data: isTable ? text : text.slice(0, 8) }) : text;
}

/** What a stream begins with, as if it were a reply; then it is left. */
async function beginningOf(response: Response): Promise<string> {
  const stream = new ReadStream(response);
  await stream.begun();
  await stream.leave();
  return JSON.stringify({ code: 0, msg: "", data: stream.heard.map(({ fact }) => fact) });
}

/** Answers as the site would, with nothing on the way: what a program's own `fetch` is replaced with. */
export async function fetchHere(request: Request): Promise<Response> {
  const routes = await routesAt(new URL(request.url).pathname);
  return routes[request.method as Method](request);
}

/** The header with which a program is this person. */
export async function tokenOf(viewer: Viewer, life: number = LIFE.short): Promise<{ Token: string }> {
  return { Token: signToken({ sub: viewer.id, ver: 0, life, use: "token" }) };
}

/** The header with which a program with a key of this person's calls. */
export async function keyOf(viewer: Viewer, scopes: KeyScope[]): Promise<{ Authorization: string }> {
  const { key } = await makeKey(viewer, aKeyDraft({ scopes }));
  return { Authorization: `Bearer ${key}` };
}

/** The cookie with which a browser is this person. */
export async function cookieOf(viewer: Viewer): Promise<{ cookie: string }> {
  const session = signToken({ sub: viewer.id, ver: 0, life: LIFE.short, use: "session" });
  return { cookie: `theme=dark; next-auth.session-token=${session}; locale=en` };
}

/** The cookie with which a browser is whoever came by a new link into this order, and what it is told of itself. */
export async function linkCookieOf(orderId: number): Promise<{ cookie: string; viewer: Viewer }> {
  const address = await orderLink(orderId);
  const link = await openLink(address.split("/").at(-1) ?? "", "en");
  if (!link) throw new Error(`no link opens order ${orderId}`);
  return { cookie: `next-auth.session-token=${link.session}; locale=en`, viewer: link.viewer };
}
