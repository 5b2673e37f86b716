import { linkOpens } from "@/domain/link";
import type { Viewer } from "@/domain/viewer";
import type { Access, Endpoint } from "@/schemas/endpoint";
import { notAllowed, unauthenticated } from "@/server/errors";
import { admit } from "./admit";
import type { ReplyHeaders } from "./answer";
import { authenticate, type Identity } from "./authenticate";

const NOBODY: Identity = { holder: null };

/** An upload's bytes are no call, and have no path of their own. */
type Asked<A> = { access: A } & Pick<Endpoint, "counted" | "scopes"> & Partial<Pick<Endpoint, "path">>;

type Asker<A extends Access> = A extends "signed_in" ? Viewer : Viewer | null;

/**
 * The one door of the API: finds out who asks, counts the call, and refuses whoever may not make it, before anything
 * is read. What it has to tell goes into the headers of the reply, whatever that will be.
 * @returns the viewer; null only where a call needs no account
 */
export async function identify<A extends Access>(
  { headers, method }: Request,
  { access, counted, scopes, path }: Asked<A>,
  reply: ReplyHeaders,
): Promise<Asker<A>> {
  const identity = access === "anonymous" ? NOBODY : await authenticate(headers, method, scopes);
  if (counted) await admit(identity.holder, headers, reply);
  if (identity.refusal) throw identity.refusal;
  if (identity.holder && !isOpenTo(identity.holder, path)) {
    if (access === "signed_in") throw notAllowed("only_one_order");
    return null as Asker<A>;
  }
  if (identity.renewal) reply["Update-Token"] = identity.renewal;
  if (access === "signed_in" && !identity.holder) throw unauthenticated();
  return identity.holder as Asker<A>;
}

function isOpenTo({ onlyOrder }: Viewer, path: string | undefined): boolean {
  return onlyOrder === undefined || path === undefined || linkOpens(path);
}
