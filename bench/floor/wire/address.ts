import { env } from "@/server/env";

const BASE = new URL(env().NEXTAUTH_URL).origin;

/** A path of ours as an absolute address; a foreign address stays as it is. */
export const absolute = (address: string) => (address.startsWith("/") ? BASE + address : address);
