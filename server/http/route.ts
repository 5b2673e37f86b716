import type * as z from "zod";
import type { Viewer } from "@/domain/viewer";
import { askedLanguage, localeOf } from "@/i18n/locale";
import type { Access, Endpoint } from "@/schemas/endpoint";
import type { Caller } from "@/server/caller";
import { keeperOf, onceOnly } from "@/server/once-only";
import { parse } from "@/server/parse";
import { queryOf } from "./address";
import { answer, ok } from "./answer";
import { idempotencyKeyOf } from "./idempotency-key";
import { identify } from "./identify";
import { only } from "./only";
import { readJson } from "./read-json";
import { addressOf } from "./request-id";

type Who<A> = A extends "signed_in" ? Viewer : Caller;
type Answer<D extends z.ZodType, P> = P extends true ? { rows: z.input<D>[]; total: number } : z.input<D>;

/**
 * Turns an endpoint and a verb into a route's handlers: identify, parse, act, wrap. The verb's types come from the
 * endpoint, so an undocumented route or a verb that answers something else does not compile.
 * Plain `Request` in, `Response` out: no part of it needs Next.
 */
export function route<I extends z.ZodType, D extends z.ZodType, A extends Access, P extends boolean>(
  endpoint: Endpoint<I, D, A, P>,
  verb: (who: Who<A>, input: z.output<I>) => Promise<Answer<D, P>>,
): ReturnType<typeof only> {
  return only(endpoint.method, (request) =>
    answer(request, async (headers) => {
      const viewer: Viewer | null = await identify(request, endpoint, headers);
      const input = parse(endpoint.input, await inputOf(request, endpoint));
      const act = () => verb(whoOf(request, endpoint, viewer) as Who<A>, input);
      const result = await once(request, endpoint, viewer, input, act);
      return ok(
        endpoint.paged ? pageOf(result as { rows: unknown[]; total: number }) : { data: result },
        headers,
      );
    }),
  );
}

async function inputOf(request: Request, { method }: Endpoint): Promise<unknown> {
  return method === "GET" ? queryOf(request) : readJson(request);
}

function whoOf(request: Request, { access }: Endpoint, viewer: Viewer | null): Viewer | Caller | null {
  if (access === "signed_in") return viewer;
  return {
    viewer,
    locale: localeOf(request.headers),
    language: askedLanguage(request.headers),
    address: addressOf(request.headers),
    key: idempotencyKeyOf(request),
  };
}

/**
 * With an Idempotency-Key, the first reply to somebody signed in is kept with the change and given again to every
 * repetition. A call that needs no account sees to that itself.
 */
async function once<T>(
  request: Request,
  { method, path, access }: Endpoint,
  viewer: Viewer | null,
  input: unknown,
  act: () => Promise<T>,
) {
  const key = idempotencyKeyOf(request);
  if (method !== "POST" || key === undefined || access !== "signed_in" || !viewer) return act();
  return onceOnly(keeperOf(viewer), { key, call: path, input }, act);
}

function pageOf({ rows, total }: { rows: unknown[]; total: number }) {
  return { data: rows, total };
}
