// On the global object: the worker and the routes may be bundled apart, and still have to find each other.
const kept = globalThis as unknown as { atelierWakeDeliveries?: () => void };

/** Tells this process's worker that there is something to deliver, so that it need not wait for its next look. */
export function wakeDeliveries(): void {
  kept.atelierWakeDeliveries?.();
}

/** Says what to call when there is something to deliver. */
export function onWake(act: (() => void) | undefined): void {
  kept.atelierWakeDeliveries = act;
}
