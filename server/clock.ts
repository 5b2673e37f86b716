/** The present moment. The only clock that verbs read. */
export function now(): Date {
  return new Date();
}

/** An instant as unix seconds, as the wire writes times; seconds that the database has told stay as they are. */
export function unix(instant: Date | number): number {
  return typeof instant === "number" ? instant : Math.floor(instant.getTime() / 1000);
}
