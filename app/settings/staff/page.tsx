import type { Metadata } from "next";
import { ClientWords } from "@/app/client-words";
import { InvitationList } from "@/components/settings/invitation-list";
import { InviteForm } from "@/components/settings/invite-form";
import { SettingsNav } from "@/components/settings/settings-nav";
import { StaffList } from "@/components/settings/staff-list";
import type { Viewer } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";
import type { Invitation, StaffMember } from "@/schemas/staff";
import { pageLocale, useWords } from "@/server/http/words";
import { sendsMail } from "@/server/mail/smtp";
import { listInvitations } from "@/server/staff/list-invitations";
import { listStaff } from "@/server/staff/list-staff";
import { ownerViewer } from "../merchant-viewer";
import { change, invite, remove, renew, revoke } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].staff.title };
}

export default async function StaffPage() {
  const viewer = await ownerViewer("/settings/staff");
  const [members, invitations] = await Promise.all([listStaff(viewer), listInvitations(viewer)]);
  return <StaffSheet {...{ viewer, members, invitations, mails: sendsMail() }} />;
}

type Props = { viewer: Viewer; members: StaffMember[]; invitations: Invitation[]; mails: boolean };

function StaffSheet({ viewer, members, invitations, mails }: Props) {
  const words = useWords("staff");
  return (
    <div className="mx-auto max-w-2xl space-y-8">
      <SettingsNav here="/settings/staff" viewer={viewer} />
      <header className="space-y-2">
        <h1 className="text-3xl">{words("title")}</h1>
        <p className="text-soft">{words("intro")}</p>
      </header>
      <ClientWords of={["staff", "issues", "site"]}>
        <StaffList members={members} viewerId={viewer.id} change={change} remove={remove} />
        <InviteForm invite={invite} mails={mails} language={viewer.locale} />
        <InvitationList {...{ invitations, mails, renew, revoke }} />
      </ClientWords>
    </div>
  );
}
