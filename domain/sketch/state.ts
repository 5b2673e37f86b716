/** What a round of pictures shows: sketches to decide about, or the finished work. */
export const SKETCH_KINDS = ["sketch", "finished"] as const;
export type SketchKind = (typeof SKETCH_KINDS)[number];

/** What became of a round. Only the newest round of sketches is ever `in_review`; finished work is just `shown`. */
export const SKETCH_STATES = ["in_review", "approved", "changes_requested", "replaced", "shown"] as const;
export type SketchState = (typeof SKETCH_STATES)[number];

/** What is done with rounds, of which kind they are, and what the round is then. */
export const SKETCH_MOVES = {
  send_sketch: { kind: "sketch", state: "in_review" },
  approve_sketch: { kind: "sketch", state: "approved" },
  request_sketch_changes: { kind: "sketch", state: "changes_requested" },
  show_finished: { kind: "finished", state: "shown" },
} as const satisfies Record<string, { kind: SketchKind; state: SketchState }>;

export type SketchAction = keyof typeof SKETCH_MOVES;
export const SKETCH_ACTIONS = Object.keys(SKETCH_MOVES) as SketchAction[];
