import * as z from "zod";
import { Email } from "./account";
import { Blankable, Id, Name, Phone, rule, Text, UnixTime } from "./common";

/** What somebody of the studio notes of a request that reached them on the phone, at the counter or by mail. */
export const GuestOrderDraft = z
  .object({
    archive_id: Id.meta({ description: "The product" }),
    title: Text(1, 200).meta({ description: "What it is, in a line" }),
    content: Text(1, 20_000).meta({ description: "What the customer wants, as they said it" }),
    name: Name(1, 100).meta({ description: "The customer's name" }),
    email: Blankable(Email).meta({ description: "Theirs; this or `phone`" }),
    phone: Blankable(Phone),
  })
  .refine(({ email, phone }) => Boolean(email || phone), { path: ["email"], ...rule("phone_or_email") });
export type GuestOrderDraft = z.output<typeof GuestOrderDraft>;

/** The way in for a guest, on the one occasion on which it is told. */
export const GuestLink = z
  .object({
    id: z.int().meta({ description: "The order" }),
    link: z.string().meta({
      description:
        "Opens the order for its customer, and is told once; empty where they have an account to sign in with",
    }),
    expire_time: UnixTime.or(z.literal(0)),
    mailed_to: z.string().meta({
      description:
        "The customer's address where the order is also mailed to them with a way in, a few minutes after it was taken down unless they have looked by then; else empty, and the link is passed on by hand",
    }),
  })
  .meta({ id: "GuestLink" });
export type GuestLink = z.output<typeof GuestLink>;

/** How a guest's way in stands; 0 for what has not happened. */
export const GuestAccess = z
  .object({
    id: z.int(),
    guest: z.boolean().meta({ description: "Whether the customer has no account to sign in with" }),
    made_time: UnixTime.or(z.literal(0)).meta({ description: "When the newest link was made" }),
    expire_time: UnixTime.or(z.literal(0)).meta({ description: "When it ends, or has ended" }),
    ended: z.boolean().meta({ description: "Whether it has ended, by itself or by somebody" }),
    opened_time: UnixTime.or(z.literal(0)).meta({
      description: "When somebody first read the order by a link",
    }),
  })
  .meta({ id: "GuestAccess" });
export type GuestAccess = z.output<typeof GuestAccess>;
