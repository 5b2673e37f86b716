import { ACCOUNTS, type Person } from "./accounts";
import type { Step } from "./story";

/** A talk as a play is written: one message a line, "-12 10:20 staff: …" or "35m customer: …". */
export function talk(play: string): Step[] {
  return play.trim().split("\n").map(messageOf);
}

function messageOf(line: string): Step {
  const { when, by, says } = /^(?<when>\S+(?: \d\d:\d\d)?) (?<by>\w+): (?<says>.+)$/.exec(line)?.groups ?? {};
  if (!when || !says || !isPerson(by)) throw new Error(`nobody says this in the demo: ${line}`);
  return [when, by, { says }];
}

function isPerson(name: string | undefined): name is Person {
  return name !== undefined && name in ACCOUNTS;
}
