import type { Account } from "../account";
import type { Invitation, InvitationAcceptance, NewInvitation, StaffMember } from "../staff";
import { ACCOUNT } from "./account";

export const STAFF_MEMBER: StaffMember = {
  id: 2,
  real_name: "Lin Yue",
  user_name: "",
  email: "staff@atelier.test",
  phone: "",
  role: "staff",
  created_time: 1795240800,
  orders: 7,
};

export const INVITATION: Invitation = {
  id: 5,
  role: "staff",
  note: "Jonas, for the engraving",
  email: "jonas.lind@people.test",
  mail: "sent",
  mail_problem: "",
  invited_by: "Shen Wei",
  created_time: 1795327200,
  expire_time: 1795932000,
};

const CODE = "kD2xq0b1Jc9sVnW3uYtR5oPzA8fLmE7h";

export const NEW_INVITATION: NewInvitation = {
  ...INVITATION,
  link: `https://shop.example/invitations/${CODE}`,
};

export const INVITATION_ACCEPTANCE: InvitationAcceptance = {
  code: CODE,
  real_name: "Jonas Lind",
  email: "jonas.lind@people.test",
  password: "a bench by the window",
};

/** Whoever has just accepted it, signed in. */
export const NEW_COLLEAGUE: Account = {
  ...ACCOUNT,
  id: 9,
  user_name: "",
  email: "jonas.lind@people.test",
  phone: "",
  real_name: "Jonas Lind",
  role: "staff",
};
