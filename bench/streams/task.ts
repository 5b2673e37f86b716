import type { Call } from "../load/call";

/** What readers are asked to do: open streams, then send so many messages, one a second, and wait for them everywhere. */
export type Task =
  | { do: "open"; url: string; stream: Call; count: number }
  | { do: "send"; messages: Call[] };

/** The mark of a message: by it readers know which one they hear, and whether they have heard it before. */
export const markOf = (message: number) => `message no. ${message} of this measure`;
export const MARK = /message no\. (\d+) of this measure/g;

/** What came of the messages, heard by all streams. */
export type Heard = {
  deliveries: number;
  lost: number;
  doubled: number;
  /** Milliseconds from the moment in which a message was sent to that in which a stream had it. */
  p50: number;
  p99: number;
  /** What the readers themselves used of one core, 0 to 1. */
  readers: number;
};
