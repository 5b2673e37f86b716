import type { PushKey } from "@/schemas/device";
import { vapid } from "./vapid";

/** What a browser subscribes with; empty where the shop calls no devices. */
export async function getPushKey(): Promise<PushKey> {
  return { public_key: vapid()?.publicKey ?? "" };
}
