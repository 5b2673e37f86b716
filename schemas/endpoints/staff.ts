import * as z from "zod";
import { Account } from "../account";
import { endpoint } from "../endpoint";
import {
  INVITATION,
  INVITATION_ACCEPTANCE,
  NEW_COLLEAGUE,
  NEW_INVITATION,
  STAFF_MEMBER,
} from "../examples/staff";
import {
  ColleagueQuery,
  Invitation,
  InvitationAcceptance,
  InvitationDraft,
  InvitationQuery,
  Joining,
  NewInvitation,
  RoleChange,
  StaffMember,
} from "../staff";

const IN_PERSON = "For an owner in person (`1002`): an API key manages nobody.";

export const listStaffEndpoint = endpoint({
  method: "GET",
  path: "/api/staff/list",
  summary: "List who works at the shop",
  about: `${IN_PERSON} By name, with how many open orders each is in charge of.`,
  data: z.array(StaffMember),
  example: { input: {}, data: [STAFF_MEMBER] },
});

export const changeRoleEndpoint = endpoint({
  method: "POST",
  path: "/api/staff/change_role",
  summary: "Make a colleague staff or owner",
  about: `${IN_PERSON} It counts from their next call on. \`-1\` for oneself, so that a shop always has an owner.`,
  input: RoleChange,
  data: StaffMember,
  example: { input: { id: 2, role: "owner" }, data: { ...STAFF_MEMBER, role: "owner" } },
});

export const removeColleagueEndpoint = endpoint({
  method: "POST",
  path: "/api/staff/remove",
  summary: "End a colleague's access",
  about: `${IN_PERSON} Their sessions and tokens end at once, their API keys and webhooks are removed, and their open orders are in nobody's charge. What they wrote stays. The account becomes a customer's. \`-1\` for oneself.`,
  input: ColleagueQuery,
  data: StaffMember.pick({ id: true }),
  example: { input: { id: 2 }, data: { id: 2 } },
});

export const listInvitationsEndpoint = endpoint({
  method: "GET",
  path: "/api/staff/invitations",
  summary: "List the open invitations",
  about: `${IN_PERSON} Newest first, without their links.`,
  data: z.array(Invitation),
  example: { input: {}, data: [INVITATION] },
});

export const inviteColleagueEndpoint = endpoint({
  method: "POST",
  path: "/api/staff/invite",
  summary: "Invite a colleague, and receive the link to send them",
  about: `${IN_PERSON} It serves once, for seven days. With an \`email\` the \`link\` is mailed, where the shop sends mail (\`mail\` says so); it is told in this reply in any case, and kept nowhere. \`-1\` with \`data.fields\` when the address belongs to somebody who works here, \`429\` when there were too many mails.`,
  input: InvitationDraft,
  data: NewInvitation,
  example: {
    input: { role: "staff", note: INVITATION.note, email: INVITATION.email, language: "en" },
    data: { ...NEW_INVITATION, mail: "waiting" },
  },
});

export const renewInvitationEndpoint = endpoint({
  method: "POST",
  path: "/api/staff/renew_invitation",
  summary: "Send an invitation again, with a new link",
  about: `${IN_PERSON} The link from before ends at once, a mail with it that was not sent yet never goes out, and the seven days begin anew. Where the invitation has an address the new link is mailed. \`-1\` when it was accepted, withdrawn or is over.`,
  input: InvitationQuery,
  data: NewInvitation,
  example: { input: { id: 5 }, data: { ...NEW_INVITATION, mail: "waiting" } },
});

export const revokeInvitationEndpoint = endpoint({
  method: "POST",
  path: "/api/staff/revoke_invitation",
  summary: "Withdraw an invitation",
  about: `${IN_PERSON} Its link ends at once, and a mail that was not sent yet never goes out. \`-1\` when it was accepted, withdrawn or is over.`,
  input: InvitationQuery,
  data: Invitation.pick({ id: true }),
  example: { input: { id: 5 }, data: { id: 5 } },
});

export const acceptInvitationEndpoint = endpoint({
  method: "POST",
  path: "/api/staff/accept",
  summary: "Accept an invitation with a new account, and receive a token",
  about:
    "Whoever has the link. Of two who use it at once one wins. `-1` when it was used, withdrawn or is over, or somebody has an account with this address.",
  access: "anonymous",
  input: InvitationAcceptance,
  data: Account,
  example: { input: INVITATION_ACCEPTANCE, data: NEW_COLLEAGUE },
});

export const joinStaffEndpoint = endpoint({
  method: "POST",
  path: "/api/staff/join",
  summary: "Accept an invitation with the account that you have",
  about:
    "For a customer in person, without open orders of their own: who works here cannot decide about them any more. `-1` when the invitation was used, withdrawn or is over.",
  input: Joining,
  data: StaffMember,
  example: { input: { code: INVITATION_ACCEPTANCE.code }, data: STAFF_MEMBER },
});
