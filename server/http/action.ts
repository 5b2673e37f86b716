import { headers } from "next/headers";
import type * as z from "zod";
import type { Viewer } from "@/domain/viewer";
import { localeOf } from "@/i18n/locale";
import type { ActionResult } from "@/schemas/common";
import { unauthenticated } from "@/server/errors";
import { onceOnly } from "@/server/once-only";
import { parse } from "@/server/parse";
import { logFailure } from "./answer";
import { sessionViewer } from "./authenticate";
import { failureOf } from "./envelope";
import { requestIdOf } from "./request-id";

/**
 * Turns a schema and a verb into a server action that never throws for an expected refusal.
 * @returns an action of the input and, where a repetition must not do the thing twice, an idempotency key
 */
export function action<S extends z.ZodType, T>(
  name: string,
  schema: S,
  verb: (viewer: Viewer, input: z.output<S>) => Promise<T>,
) {
  return async (input: z.input<S>, key?: string): Promise<ActionResult<T>> => {
    const asked = await headers();
    try {
      const viewer = await sessionViewer(asked);
      if (!viewer) throw unauthenticated();
      const parsed = parse(schema, input);
      const act = () => verb(viewer, parsed);
      return {
        ok: true,
        value:
          key === undefined ? await act() : await onceOnly(viewer, { key, call: name, input: parsed }, act),
      };
    } catch (thrown) {
      const requestId = requestIdOf(asked);
      const { kind, message, fields } = failureOf(thrown, localeOf(asked), requestId);
      if (kind === "internal") logFailure(thrown, requestId);
      return { ok: false, kind, message, fields };
    }
  };
}
