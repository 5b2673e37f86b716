import { deviceName } from "@/domain/notification/device";
import type { DeviceDraft } from "@/schemas/device";

/** The program that shows what comes while no page is open. */
const WORKER = "/push.js";

/** How a browser stands: it cannot be told, its owner forbade it, or it may be told and is or is not. */
export type Standing = "unsupported" | "forbidden" | "ready";

/** Whether this browser can be told at all, and may. */
export function standing(): Standing {
  if (!("serviceWorker" in navigator && "PushManager" in window && "Notification" in window))
    return "unsupported";
  return Notification.permission === "denied" ? "forbidden" : "ready";
}

/** An iPhone or iPad tells only what stands on its first screen. */
export function isApplePhone(): boolean {
  return (
    /iPhone|iPad/.test(navigator.userAgent) ||
    (/Mac/.test(navigator.userAgent) && navigator.maxTouchPoints > 1)
  );
}

/** This browser's subscription with the shop's present key, or null. */
export async function subscriptionHere(publicKey: string): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const subscription = (await registration?.pushManager.getSubscription()) ?? null;
  return subscription && keyOf(subscription) === publicKey ? subscription : null;
}

/**
 * Asks its owner, and subscribes.
 * @returns what the server is told of it, or null where the owner said no
 */
export async function subscribe(publicKey: string): Promise<DeviceDraft | null> {
  if ((await Notification.requestPermission()) !== "granted") return null;
  await navigator.serviceWorker.register(WORKER);
  const { pushManager } = await navigator.serviceWorker.ready;
  const former = await pushManager.getSubscription();
  if (former && keyOf(former) !== publicKey) await former.unsubscribe(); // the shop has other keys now
  const subscription = await pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: bytesIn(publicKey),
  });
  const { endpoint = "", keys = {} } = subscription.toJSON();
  const { p256dh = "", auth = "" } = keys;
  return { endpoint, keys: { p256dh, auth }, name: deviceName(navigator.userAgent) };
}

/** Ends this browser's subscription, whoever it tells; its push service takes nothing for it any more. */
export async function unsubscribe(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const subscription = await registration?.pushManager.getSubscription();
  await subscription?.unsubscribe();
}

function keyOf({ options }: PushSubscription): string {
  const bytes = new Uint8Array(options.applicationServerKey ?? new ArrayBuffer(0));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

function bytesIn(key: string): Uint8Array<ArrayBuffer> {
  const text = atob(key.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
