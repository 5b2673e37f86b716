import { endpoint } from "../endpoint";
import { orderAfter } from "../examples/order";
import { FINISHED_DRAFT, PIN_DRAFT, SKETCH_DRAFT } from "../examples/sketch";
import { SAID, WAY_TO } from "../examples/timeline";
import { Order } from "../order";
import { PinChoice, PinDraft, SketchApproval, SketchChanges, SketchDraft } from "../sketch";

const SENT = [...WAY_TO.in_communication, "send_sketch"] as const;

export const sendSketchEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/sketch/send",
  summary: "Send a round of sketches (merchant)",
  about:
    "A round that is still in review is replaced by the new one and stays readable. Each picture is an `image` message as well, and the note one of text; their `meta.sketch_id` names the round. Pictures have to be your uploads, since one elsewhere might change after it was approved.",
  does: "send_sketch",
  input: SketchDraft,
  data: Order,
  example: { input: SKETCH_DRAFT, data: orderAfter(SENT, "merchant") },
});

export const approveSketchEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/sketch/approve",
  summary: "Approve the round of sketches in review (customer)",
  about:
    "With `round` one that was replaced meanwhile is refused (`-1`); so is every decision while no round is in review. A `note` becomes part of the talk.",
  does: "approve_sketch",
  input: SketchApproval,
  data: Order,
  example: {
    input: { id: 188, round: 1, note: SAID.approve_sketch },
    data: orderAfter([...SENT, "approve_sketch"], "customer"),
  },
});

export const requestSketchChangesEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/sketch/request_changes",
  summary: "Ask for another round of sketches, saying what should change (customer)",
  about:
    "`what` becomes part of the talk, and so do the pins of the round that are not done, one a line: with such pins it may be left out. With `round` one that was replaced meanwhile is refused (`-1`); so is every decision while no round is in review.",
  does: "request_sketch_changes",
  input: SketchChanges,
  data: Order,
  example: {
    input: { id: 188, round: 1, what: SAID.request_sketch_changes },
    data: orderAfter([...SENT, "request_sketch_changes"], "customer"),
  },
});

export const showFinishedEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/sketch/show_finished",
  summary: "Show pictures of the finished work (merchant)",
  about:
    "There is nothing to decide about them. Shown again, the newest pictures are `finished_images`; the others stay readable. Each is an `image` message as well.",
  does: "show_finished",
  input: SketchDraft,
  data: Order,
  example: {
    input: FINISHED_DRAFT,
    data: orderAfter([...WAY_TO.quote_accepted, "show_finished"], "merchant"),
  },
});

const PINNED = [...SENT, "add_pin"] as const;

export const addPinEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/sketch/add_pin",
  summary: "Remark on a place of a picture of the round in review, or on the whole of it",
  about:
    'The place is told in shares of the width and height of the picture, so that it holds at every size. Without `x` and `y`, as in `{"id": 188, "picture": 52, "text": "A little warmer"}`, the picture as a whole is meant: such a pin counts with the others and reads `null` for both. One of the two alone is refused. Pins are numbered within the round as they are placed, at most 50. Whose turn it is stays. Both sides may: the pins of a round that was decided about or replaced are locked, and stay readable.',
  does: "add_pin",
  input: PinDraft,
  data: Order,
  example: { input: PIN_DRAFT, data: orderAfter(PINNED, "customer") },
});

export const resolvePinEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/sketch/resolve_pin",
  summary: "Call a pin of the round in review done",
  about:
    "Either side may, whoever placed it. A pin that is done is not sent along when changes are asked for; it cannot be taken back, nor be done twice (`-1`).",
  does: "resolve_pin",
  input: PinChoice,
  data: Order,
  example: { input: { id: 188, pin: 71 }, data: orderAfter([...PINNED, "resolve_pin"], "merchant") },
});

export const removePinEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/sketch/remove_pin",
  summary: "Take back a pin of your own from the round in review",
  about:
    "Possible until it is `answered`: until it is done, or the other side has placed a pin after it. Those behind it move up by a number. A pin of somebody else's is refused (`1002`).",
  does: "remove_pin",
  input: PinChoice,
  data: Order,
  example: { input: { id: 188, pin: 71 }, data: orderAfter([...PINNED, "remove_pin"], "customer") },
});
