import * as z from "zod";
import { AUDIT_ACTS } from "@/domain/audit";
import { ROLES } from "@/domain/viewer";
import { Blankable, Id, UnixTime, WireInt } from "./common";
import { OrderEvent } from "./order";

/** Entries on a page. */
export const AUDIT_PAGE_SIZE = 50;

/** What is asked of the record. */
export const AuditQuery = z.object({
  user_id: Blankable(Id).meta({ description: "Only what this person did" }),
  before: Blankable(Id).meta({ description: "For the page behind: `next` of the page that you know" }),
  limit: WireInt(1, 100).default(AUDIT_PAGE_SIZE),
});
export type AuditQuery = z.output<typeof AuditQuery>;

/** What an entry tells besides: which role, which parts were changed. */
export const AuditData = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]));
export type AuditData = z.output<typeof AuditData>;

/** One thing that somebody did. */
export const AuditEntry = z
  .object({
    id: z.int(),
    created_time: UnixTime,
    act: z.enum(AUDIT_ACTS),
    actor_id: z.int().meta({ description: "Who did it, 0 if nobody is known" }),
    actor_name: z.string(),
    actor_role: z.enum(ROLES).nullable().meta({ description: "The role in which they did it" }),
    key_id: z.int().meta({ description: "The API key of the program that did it, 0 if it was a person" }),
    about_id: z.int().meta({ description: "The number of what it was done to, 0 if it has none" }),
    about: z.string().meta({ description: "What that was called then" }),
    address: z.string().meta({ description: "Where the call came from, empty if that is not known" }),
    data: AuditData,
  })
  .meta({ id: "AuditEntry" });
export type AuditEntry = z.output<typeof AuditEntry>;

/** A page of the record, newest first. */
export const AuditPage = z
  .object({
    entries: z.array(AuditEntry),
    next: z.int().meta({ description: "What `before` takes for the page behind; 0 on the last" }),
  })
  .meta({ id: "AuditPage" });
export type AuditPage = z.output<typeof AuditPage>;

/** What is asked of the record of orders. */
export const AuditedEventsQuery = AuditQuery.extend({
  only: Blankable(z.enum(["decisions"])).meta({
    description: "`decisions`: only what moved an order on, no talk or housekeeping",
  }),
});
export type AuditedEventsQuery = z.output<typeof AuditedEventsQuery>;

/** One thing that somebody who works here did with an order. */
export const AuditedEvent = OrderEvent.extend({
  id: z.int(),
  comm_order_id: z.int(),
  title: z.string().meta({ description: "What the order is called now" }),
  key_id: AuditEntry.shape.key_id,
  address: AuditEntry.shape.address,
}).meta({ id: "AuditedEvent" });
export type AuditedEvent = z.output<typeof AuditedEvent>;

/** A page of what was done with orders, newest first. */
export const AuditedEvents = z
  .object({ entries: z.array(AuditedEvent), next: AuditPage.shape.next })
  .meta({ id: "AuditedEvents" });
export type AuditedEvents = z.output<typeof AuditedEvents>;

/** Somebody who did something. */
export const AuditActor = z.object({ id: z.int(), name: z.string() }).meta({ id: "AuditActor" });
export type AuditActor = z.output<typeof AuditActor>;
