import * as z from "zod";
import { type KeyScope, scopeFor } from "@/domain/api-key";
import type { OrderAbility } from "@/domain/order/abilities";

/**
 * One call of the API. `input` is the query of a GET and the JSON body of a POST; `data` is what the reply's
 * `data` holds. The route, the OpenAPI document and the contract tests are all made from this.
 */
export type Endpoint<
  I extends z.ZodType = z.ZodType,
  D extends z.ZodType = z.ZodType,
  A extends Access = Access,
  P extends boolean = boolean,
> = {
  method: "GET" | "POST";
  path: `/api/${string}`;
  summary: string;
  /** Who may call it, when, and what is refused beyond what every call refuses: Markdown for the documentation. */
  about: string;
  /** The right in the tables of the lifecycle that this call uses: documentation says by whom and in which status. */
  does: OrderAbility | null;
  access: A;
  /** What an API key needs to call it: `read` to read and `write` to change, unless it says otherwise. */
  scopes: readonly KeyScope[];
  input: I;
  data: D;
  /** `data` is one page of rows, and the reply carries their `total`. */
  paged: P;
  /**
   * `events`: it answers with a stream of server-sent events, each with one `data`; `pdf`: with the bytes of a document;
   * `csv`: with a table as text. Only refusals have the envelope then.
   */
  answers: "envelope" | "events" | "pdf" | "csv";
  /** Counts towards the calls that one may make a minute. */
  counted: boolean;
  /** One call and its reply as the documentation shows them: out of a shop's life, never "string" and 0. */
  example: Example<I, D, P>;
};

type Example<I extends z.ZodType, D extends z.ZodType, P> = {
  input: z.input<I>;
  data: P extends true ? z.input<D>[] : z.input<D>;
};

/**
 * Whether a call needs an account: `anonymous` never looks at the credential, `public` serves with or without one.
 * Who may do what beyond that is for the verb to decide.
 */
export type Access = "anonymous" | "public" | "signed_in";

const Nothing = z.object({});
type Init<I extends z.ZodType, D extends z.ZodType, A extends Access, P extends boolean> = Pick<
  Endpoint<I, D, A, P>,
  "method" | "path" | "summary" | "about" | "data"
> & {
  input?: I;
  access?: A;
  paged?: P;
  counted?: boolean;
  scopes?: readonly KeyScope[];
  does?: OrderAbility;
  answers?: Endpoint["answers"];
  example: NoInfer<Example<I, D, P>>;
};

/** Declares a call: signed in, without input, unpaged, counted and with the envelope unless it says otherwise. */
export function endpoint<
  D extends z.ZodType,
  I extends z.ZodType = typeof Nothing,
  A extends Access = "signed_in",
  P extends boolean = false,
>(init: Init<I, D, A, P>): Endpoint<I, D, A, P> {
  // Safe because an omitted part has its type parameter defaulted to the value given here.
  return {
    input: Nothing,
    access: "signed_in",
    paged: false,
    counted: true,
    scopes: [scopeFor(init.method)],
    does: null,
    answers: "envelope",
    ...init,
  } as unknown as Endpoint<I, D, A, P>;
}

/** The reply to an answered call. */
export function replyOf({ data, paged }: Endpoint): z.ZodType {
  const base = { code: z.literal(0), msg: z.string() };
  return paged ? z.object({ ...base, data: z.array(data), total: z.int() }) : z.object({ ...base, data });
}

/** The reply to a refused call; `data.fields` names each bad field. */
export const Refused = z
  .object({
    code: z.union([z.literal(-1), z.literal(1001), z.literal(1002)]).meta({
      description: "-1 error, see msg · 1001 not signed in · 1002 not allowed",
    }),
    msg: z.string(),
    data: z.object({ fields: z.record(z.string(), z.array(z.string())) }).optional(),
  })
  .meta({ id: "Refused" });
