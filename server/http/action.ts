import { headers } from "next/headers";
import type * as z from "zod";
import type { Viewer } from "@/domain/viewer";
import { askedLanguage, localeOf } from "@/i18n/locale";
import type { ActionResult } from "@/schemas/common";
import type { Caller } from "@/server/caller";
import { notAllowed, unauthenticated } from "@/server/errors";
import { logFailure } from "@/server/log";
import { keeperOf, onceOnly } from "@/server/once-only";
import { parse } from "@/server/parse";
import { sessionViewer, visitor } from "./authenticate";
import { failureOf } from "./envelope";
import { isOwnOrigin } from "./origin";
import { addressOf, requestIdOf } from "./request-id";

/**
 * Turns a schema and a verb into a server action of the signed-in, which never throws for an expected refusal.
 * @param name tells the action apart where an idempotency key is remembered
 * @returns an action of the input and, where a repetition must not do the thing twice, an idempotency key
 */
export function action<S extends z.ZodType, T>(
  name: string,
  schema: S,
  verb: (viewer: Viewer, input: z.output<S>) => Promise<T>,
  whoAsks: (asked: Headers) => Promise<Viewer | null> = sessionViewer,
) {
  return (input: z.input<S>, key?: string): Promise<ActionResult<T>> =>
    settle(async (asked) => {
      const viewer = await whoAsks(asked);
      if (!viewer) throw unauthenticated();
      if (!isOwnOrigin(asked, "POST")) throw notAllowed("foreign_origin");
      const parsed = parse(schema, input);
      const act = () => verb(viewer, parsed);
      return key === undefined ? act() : onceOnly(keeperOf(viewer), { key, call: name, input: parsed }, act);
    });
}

/** The same for what is done on an order: also by whoever came to it by a link. */
export function orderAction<S extends z.ZodType, T>(
  name: string,
  schema: S,
  verb: (viewer: Viewer, input: z.output<S>) => Promise<T>,
) {
  return action(name, schema, verb, visitor);
}

/** The same for what needs no account. */
export function publicAction<S extends z.ZodType, T>(
  schema: S,
  verb: (caller: Caller, input: z.output<S>) => Promise<T>,
) {
  return (input: z.input<S>): Promise<ActionResult<T>> =>
    settle(async (asked) => {
      const caller = {
        viewer: await sessionViewer(asked),
        locale: localeOf(asked),
        language: askedLanguage(asked),
        address: addressOf(asked),
      };
      return verb(caller, parse(schema, input));
    });
}

/** Runs the work of an action; a refusal becomes a value, in the reader's language. */
async function settle<T>(work: (asked: Headers) => Promise<T>): Promise<ActionResult<T>> {
  const asked = await headers();
  try {
    return { ok: true, value: await work(asked) };
  } catch (thrown) {
    const requestId = requestIdOf(asked);
    const { kind, message, fields } = failureOf(thrown, localeOf(asked), requestId);
    if (kind === "internal") logFailure(thrown, { requestId });
    return { ok: false, kind, message, fields };
  }
}
