"use server";

import { refresh } from "next/cache";
import type * as z from "zod";
import { KeyDraft, KeyQuery } from "@/schemas/api-key";
import { action } from "@/server/http/action";
import { makeKey } from "@/server/keys/make-key";
import { revokeKey } from "@/server/keys/revoke-key";

const make = action("make_key", KeyDraft, makeKey);
const revoke = action("revoke_key", KeyQuery, revokeKey);

/** Takes no idempotency key: with one, the reply would be kept, and the API key in it. */
export async function makeOwnKey(input: z.input<typeof KeyDraft>) {
  const result = await make(input);
  if (result.ok) refresh();
  return result;
}

/** Draws the page anew also when the key was gone already. */
export async function revokeOwnKey(input: z.input<typeof KeyQuery>) {
  const result = await revoke(input);
  refresh();
  return result;
}
