const FACT = "atelier:fact";

/** Says on this page that something has just happened, for what counts it. */
export function tellFact(): void {
  window.dispatchEvent(new Event(FACT));
}

/** Listens for that. Returns how to stop. */
export function onFact(act: () => void): () => void {
  window.addEventListener(FACT, act);
  return () => window.removeEventListener(FACT, act);
}
