/** Something that is done again and again in the background, by one instance at a time. */
export type Job = {
  name: string;
  /** Seconds from the end of one run to the next, over all instances together. */
  everySeconds: number;
  /**
   * Does the work once. It may be cut off at any point and may fail: both are made up for by the next run.
   * @param stop aborted when the process ends; whoever takes long stops at the next good point
   */
  run: (stop: AbortSignal) => Promise<unknown>;
};
