import * as z from "zod";
import { PIN_LENGTH } from "@/domain/sketch/pins";
import { SKETCH_KINDS, SKETCH_STATES } from "@/domain/sketch/state";
import { Address, Blankable, Id, MAX_INT32, rule, Text, UnixTime, WireInt } from "./common";

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

export const SketchChanges = z.object({
  id: Id,
  round: Round,
  what: Text(0, 2000)
    .default("")
    .meta({ description: "May be left out where the round has pins that are not done: they are sent along" }),
});
export type SketchChanges = z.output<typeof SketchChanges>;

/** A share of a picture's width or height, 0 to 1, as a number or as text; it may be left out. */
const Share = (description: string) => {
  const share = z.number().min(0).max(1);
  const text = z
    .string()
    .regex(/^[01](\.\d{1,20})?$/)
    .transform(Number);
  return Blankable(z.union([share, text.pipe(share)])).meta({ description });
};

/** A remark at a place of a picture of the round in review; without x and y, on the picture as a whole. */
export const PinDraft = z
  .object({
    id: Id,
    round: Round,
    picture: Id.meta({ description: "The `id` of the picture in the round" }),
    x: Share("From its left edge, 0, to the right one, 1; left out together with `y`: the whole picture"),
    y: Share("From its upper edge, 0, to the lower one, 1; left out together with `x`: the whole picture"),
    text: Text(1, PIN_LENGTH),
  })
  .refine(({ x, y }) => x !== undefined || y === undefined, { path: ["x"], ...rule("half_a_place") })
  .refine(({ x, y }) => y !== undefined || x === undefined, { path: ["y"], ...rule("half_a_place") });
export type PinDraft = z.output<typeof PinDraft>;

export const PinChoice = z.object({ id: Id, pin: Id.meta({ description: "The `id` of the pin" }) });
export type PinChoice = z.output<typeof PinChoice>;

const SketchPin = z
  .object({
    id: z.int(),
    number: z.int().meta({ description: "1, 2, 3 … within the round, without gaps" }),
    x: z.number().nullable().meta({
      description:
        "0 at the picture's left edge, 1 at the right one; null, as `y`: the picture as a whole is meant",
    }),
    y: z.number().nullable().meta({
      description:
        "0 at the picture's upper edge, 1 at the lower one; null, as `x`: the picture as a whole is meant",
    }),
    text: z.string(),
    author_id: z.int(),
    author_type: z.enum(["user", "admin"]),
    author_name: z.string(),
    answered: z.boolean().meta({
      description: "It is done, or the other side placed one after it: it cannot be taken back any more",
    }),
    created_time: UnixTime,
    done_time: z.int().meta({ description: "Unix seconds, 0 while it is open" }),
    done_by: z.string().meta({ description: "Who called it done, or empty" }),
  })
  .meta({ id: "SketchPin" });
export type SketchPin = z.output<typeof SketchPin>;

const SketchPicture = z.object({
  id: z.int(),
  address: z.string().meta({ description: "Its absolute address" }),
  thumb: z.string().meta({ description: "A small one" }),
  file_name: z.string(),
  width: z.int().meta({ description: "Pixels" }),
  height: z.int().meta({ description: "Pixels" }),
  pins: z
    .array(SketchPin)
    .meta({ description: "What was remarked on it, each at its place or on all of it" }),
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
