type Round = { kind: "sketch" | "finished"; round: number };

/** How many rounds of sketches have been shown; pictures of the finished work are none. */
export function roundsUsed(shown: readonly Round[]): number {
  return shown.reduce((most, { kind, round }) => (kind === "sketch" ? Math.max(most, round) : most), 0);
}

/** Whether the next round of sketches goes beyond what the price includes; a quote that names no number includes any. */
export function isBeyond(used: number, included: number | null | undefined): included is number {
  return included !== null && included !== undefined && used >= included;
}
