import { type Role, sideOf } from "../viewer";
import type { NotificationGroup } from "./kinds";

/** The ways in which somebody is told. */
export const CHANNELS = ["app", "mail", "push"] as const;
export type Channel = (typeof CHANNELS)[number];

type Switches = Readonly<Record<Channel, boolean>>;

const ALL: Switches = { app: true, mail: true, push: true };
const NO_MAIL: Switches = { app: true, mail: false, push: true };
const APP_ONLY: Switches = { app: true, mail: false, push: false };

/** How the switches of each side stand until somebody turns them; null where that side is never told of it. */
const DEFAULTS: Record<NotificationGroup, { customer: Switches | null; merchant: Switches | null }> = {
  message: { customer: ALL, merchant: ALL },
  quote: { customer: ALL, merchant: APP_ONLY },
  decision: { customer: null, merchant: ALL },
  sketch: { customer: ALL, merchant: NO_MAIL },
  payment: { customer: ALL, merchant: ALL },
  delivery: { customer: ALL, merchant: NO_MAIL },
  request: { customer: ALL, merchant: ALL },
  assignment: { customer: null, merchant: ALL },
  change: { customer: NO_MAIL, merchant: NO_MAIL },
  reminder: { customer: ALL, merchant: ALL },
};

/** A switch that somebody has turned away from how it stands by itself. */
export type Turned = { group: string; channel: string; on: boolean };

/** How the switches of a group stand for somebody in this role; null where they are never told of it. */
export function switchesOf(role: Role, group: NotificationGroup, turned: readonly Turned[]): Switches | null {
  const standing = DEFAULTS[group][sideOf({ role })];
  if (!standing) return null;
  const theirs = turned.filter((one) => one.group === group).map(({ channel, on }) => [channel, on]);
  return { ...standing, ...Object.fromEntries(theirs) };
}
