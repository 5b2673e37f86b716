"use server";

import { refresh } from "next/cache";
import type * as z from "zod";
import { ColleagueQuery, InvitationDraft, InvitationQuery, RoleChange } from "@/schemas/staff";
import { action } from "@/server/http/action";
import { changeRole } from "@/server/staff/change-role";
import { inviteColleague } from "@/server/staff/invite-colleague";
import { removeColleague } from "@/server/staff/remove-colleague";
import { renewInvitation } from "@/server/staff/renew-invitation";
import { revokeInvitation } from "@/server/staff/revoke-invitation";

const makeInvitation = action("invite_colleague", InvitationDraft, inviteColleague);
const newLink = action("renew_invitation", InvitationQuery, renewInvitation);
const endInvitation = action("revoke_invitation", InvitationQuery, revokeInvitation);
const giveRole = action("change_role", RoleChange, changeRole);
const endAccess = action("remove_colleague", ColleagueQuery, removeColleague);

/** Takes no idempotency key: with one, the reply would be kept, and the link in it. */
export async function invite(input: z.input<typeof InvitationDraft>) {
  const result = await makeInvitation(input);
  if (result.ok) refresh();
  return result;
}

/** Nor does this. It draws the page anew also when it is refused: it may just have been accepted. */
export async function renew(input: z.input<typeof InvitationQuery>) {
  const result = await newLink(input);
  refresh();
  return result;
}

/** These draw the page anew also when they are refused: somebody else may have been faster. */
export async function revoke(input: z.input<typeof InvitationQuery>) {
  const result = await endInvitation(input);
  refresh();
  return result;
}

export async function change(input: z.input<typeof RoleChange>) {
  const result = await giveRole(input);
  refresh();
  return result;
}

export async function remove(input: z.input<typeof ColleagueQuery>) {
  const result = await endAccess(input);
  refresh();
  return result;
}
