"use server";

import { InvitationAcceptance, Joining } from "@/schemas/staff";
import { action, publicAction } from "@/server/http/action";
import { acceptInvitation } from "@/server/staff/accept-invitation";
import { joinStaff } from "@/server/staff/join-staff";

/** Makes the account of whoever was invited; the form then signs in with it. */
export const accept = publicAction(InvitationAcceptance, async (caller, input) => {
  await acceptInvitation(caller, input);
  return null;
});

export const join = action("join_staff", Joining, joinStaff);
