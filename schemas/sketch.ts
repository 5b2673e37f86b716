import * as z from "zod";
import { SKETCH_KINDS, SKETCH_STATES } from "@/domain/sketch/state";
import { Address, Blankable, Id, MAX_INT32, Text, UnixTime, WireInt } from "./common";

/** A round of pictures that the merchant shows: sketches, or the finished work. */
export const SketchDraft = z.object({
  id: Id,
  images: z.array(Address).min(1).max(20).meta({
    description: "Your uploaded pictures by their `file_location`, in the order in which they are shown",
  }),
  note: Text(0, 2000)
    .default("")
    .meta({ description: "What to know about them; it stands in the thread, too" }),
});
export type SketchDraft = z.output<typeof SketchDraft>;

const Round = Blankable(WireInt(1, MAX_INT32)).meta({
  description: "Refuse unless this is the round in review",
});

export const SketchApproval = z.object({
  id: Id,
  round: Round,
  note: Text(0, 2000).default("").meta({ description: "A remark, which becomes part of the talk" }),
});
export type SketchApproval = z.output<typeof SketchApproval>;

export const SketchChanges = z.object({ id: Id, round: Round, what: Text(1, 2000) });
export type SketchChanges = z.output<typeof SketchChanges>;

const SketchPicture = z.object({
  id: z.int(),
  address: z.string().meta({ description: "Its absolute address" }),
  thumb: z.string().meta({ description: "A small one" }),
  file_name: z.string(),
  width: z.int().meta({ description: "Pixels" }),
  height: z.int().meta({ description: "Pixels" }),
});
export type SketchPicture = z.output<typeof SketchPicture>;

/** One round of pictures. */
export const Sketch = z
  .object({
    id: z.int(),
    kind: z.enum(SKETCH_KINDS),
    round: z.int().meta({ description: "1, 2, 3 … within the order and the kind, without gaps" }),
    state: z.enum(SKETCH_STATES).meta({ description: "Finished work is `shown`; a sketch is the others" }),
    note: z.string().meta({ description: "What the merchant said with it, or empty" }),
    answer: z.string().meta({ description: "What the customer said when deciding, or empty" }),
    pictures: z.array(SketchPicture),
    created_time: UnixTime,
    decided_time: z.int().meta({ description: "Unix seconds, 0 while it is undecided" }),
  })
  .meta({ id: "Sketch" });
export type Sketch = z.output<typeof Sketch>;
