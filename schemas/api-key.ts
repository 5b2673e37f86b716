import * as z from "zod";
import { KEY_LIVES, KEY_SCOPES, type KeyLife } from "@/domain/api-key";
import { Account } from "./account";
import { Id, Name, rule, UnixTime } from "./common";

const Scope = z.enum(KEY_SCOPES);

/** What somebody says of a key that they make: its name, what it may do, and how long. */
export const KeyDraft = z.object({
  name: Name(1, 100),
  scopes: z
    .array(Scope)
    .max(KEY_SCOPES.length)
    .refine((scopes) => scopes.includes("read") || scopes.includes("write"), rule("key_scopes"))
    .transform((scopes) => KEY_SCOPES.filter((scope) => scopes.includes(scope))),
  life: z.enum(Object.keys(KEY_LIVES) as [KeyLife, ...KeyLife[]]),
});
export type KeyDraft = z.output<typeof KeyDraft>;

/** Names one of one's own keys. */
export const KeyQuery = z.object({ id: Id });
export type KeyQuery = z.output<typeof KeyQuery>;

export const ApiKey = z
  .object({
    id: z.int(),
    name: z.string(),
    prefix: z.string().meta({ description: "The first characters of the key", examples: ["atl_1k2m3n"] }),
    scopes: z.array(Scope).meta({
      description:
        "read: every GET · write: every POST · staff: acts in its owner's role, else as a customer",
    }),
    created_time: UnixTime,
    expire_time: UnixTime.meta({ description: "Unix seconds, 0 if it never ends" }),
    last_used_time: UnixTime.meta({ description: "Unix seconds, to the minute; 0 if it was never used" }),
  })
  .meta({ id: "ApiKey" });
export type ApiKey = z.output<typeof ApiKey>;

/** A key on the one occasion on which it is shown. */
export type NewKey = ApiKey & { key: string };

export const OwnAccount = Account.omit({ token: true, expire_time: true })
  .extend({
    role: Account.shape.role.meta({ description: "The role in which this credential acts" }),
    key: ApiKey.nullable().meta({ description: "The API key of this call, null for a person's own token" }),
  })
  .meta({ id: "OwnAccount" });
export type OwnAccount = z.output<typeof OwnAccount>;
