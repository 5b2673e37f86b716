import { newKey } from "@/components/order/new-key";

let name: string | undefined;

/**
 * What this tab is called among those of this browser. It holds a lock of that name for as long as it lives, so that the
 * others know when it has gone; on plain http there are no locks, and every tab takes the others for gone.
 */
export function thisTab(): string {
  if (name === undefined) {
    name = newKey();
    void navigator.locks?.request(lockOf(name), () => new Promise(() => {}));
  }
  return name;
}

/** Does something once another tab has gone, unless a third one is at it. */
export async function onceGone(tab: string, act: () => Promise<void>): Promise<void> {
  if (navigator.locks) await navigator.locks.request(lockOf(tab), act);
  else await act();
}

function lockOf(tab: string): string {
  return `atelier-tab-${tab}`;
}
