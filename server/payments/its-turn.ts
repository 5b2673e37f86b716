import { now } from "@/server/clock";

/** With what a page gets into a state in which the provider is to be asked or told something: at once, and nothing went wrong yet. */
export function itsTurn() {
  return { tries: 0, nextTryAt: now(), problem: null, said: null };
}
