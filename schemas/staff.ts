import * as z from "zod";
import { INVITATION_MAILS, STAFF_ROLES } from "@/domain/staff";
import { LOCALES } from "@/domain/viewer";
import { Email, SignUp } from "./account";
import { Blankable, Id, Name, Text, UnixTime } from "./common";

const StaffRole = z
  .enum(STAFF_ROLES)
  .meta({ description: "`staff` works the queue, `owner` also manages products, staff and settings" });

/** Somebody who works at the shop, as owners see them. */
export const StaffMember = z
  .object({
    id: z.int(),
    real_name: z.string(),
    user_name: z.string(),
    email: z.string(),
    phone: z.string(),
    role: StaffRole,
    created_time: UnixTime,
    orders: z.int().meta({ description: "Orders in their charge on which there is something left to do" }),
  })
  .meta({ id: "StaffMember" });
export type StaffMember = z.output<typeof StaffMember>;

export const InvitationDraft = z.object({
  role: StaffRole,
  note: Name(0, 100).default("").meta({ description: "For whom it is; only owners read it" }),
  email: Blankable(Email).meta({ description: "Where the link is mailed, if the shop sends mail" }),
  language: Blankable(z.enum(LOCALES)).meta({ description: "Of that mail; your own unless told" }),
});
export type InvitationDraft = z.output<typeof InvitationDraft>;

export const Invitation = z
  .object({
    id: z.int(),
    role: StaffRole,
    note: z.string(),
    email: z.string().meta({ description: "Where the link is mailed, or empty" }),
    mail: z.enum(INVITATION_MAILS).meta({
      description:
        "What became of the mail: `none` where there is none, and the link is passed on by hand; `waiting` to be sent, or to be tried again; `sent`; `failed`, and given up",
    }),
    mail_problem: z.string().meta({ description: "What the mail server last said against it, or empty" }),
    invited_by: z.string(),
    created_time: UnixTime,
    expire_time: UnixTime,
  })
  .meta({ id: "Invitation" });
export type Invitation = z.output<typeof Invitation>;

/** An invitation on the one occasion on which its link is shown. */
export const NewInvitation = Invitation.extend({
  link: z.string().meta({ description: "Where it is accepted; told here and in its mail, and kept nowhere" }),
}).meta({ id: "NewInvitation" });
export type NewInvitation = z.output<typeof NewInvitation>;

export const InvitationQuery = z.object({ id: Id });
export type InvitationQuery = z.output<typeof InvitationQuery>;

const Code = Text(1, 100).meta({ description: "The last part of the invitation's link" });

/** Whoever is invited says who they are, or joins with the account that they have. */
export const InvitationAcceptance = SignUp.extend({ code: Code });
export type InvitationAcceptance = z.output<typeof InvitationAcceptance>;
export const Joining = z.object({ code: Code });
export type Joining = z.output<typeof Joining>;

export const ColleagueQuery = z.object({ id: Id });
export type ColleagueQuery = z.output<typeof ColleagueQuery>;
export const RoleChange = z.object({ id: Id, role: StaffRole });
export type RoleChange = z.output<typeof RoleChange>;
