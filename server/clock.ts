/** The present moment. The only clock that verbs read. */
export function now(): Date {
  return new Date();
}

/** An instant as unix seconds, as the wire writes times. */
export function unix(instant: Date): number {
  return Math.floor(instant.getTime() / 1000);
}
