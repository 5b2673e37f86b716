// On the global object: the worker and the routes may be bundled apart, and still have to find each other.
const kept = globalThis as unknown as { atelierWakeFollowing?: () => void };

/** Tells this process's worker that there are facts to tell somebody of. */
export function wakeFollowing(): void {
  kept.atelierWakeFollowing?.();
}

/** Says what to call when there are facts to tell somebody of. */
export function onFacts(act: (() => void) | undefined): void {
  kept.atelierWakeFollowing = act;
}
