import type { Metadata } from "next";
import Link from "next/link";
import { ClientWords } from "@/app/client-words";
import { JoinButton } from "@/components/account/join-button";
import { JoinForm } from "@/components/account/join-form";
import { SignOutButton } from "@/components/account/sign-out-button";
import { ButtonLink } from "@/components/ui/button-link";
import type { StaffRole } from "@/domain/staff";
import { sideOf, type Viewer } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";
import { currentViewer } from "@/server/auth";
import { pageLocale, useWords } from "@/server/http/words";
import { findInvitation } from "@/server/staff/take-invitation";
import { accept, join } from "./actions";

type Props = { params: Promise<{ code: string }> };

/** Nobody finds a link by searching, and no other site is told it. */
export async function generateMetadata(): Promise<Metadata> {
  const { title } = MESSAGES[(await pageLocale()).locale].staff;
  return { title, robots: { index: false }, referrer: "no-referrer" };
}

export default async function InvitationPage({ params }: Props) {
  const { code } = await params;
  const [role, viewer, { shopName }] = await Promise.all([
    findInvitation(code),
    currentViewer(),
    pageLocale(),
  ]);
  if (!role) return <Over />;
  if (viewer && sideOf(viewer) === "merchant") return <WorksHere viewer={viewer} />;
  return <Invited {...{ code, role, viewer, shopName }} />;
}

type InvitedProps = { code: string; role: StaffRole; viewer: Viewer | null; shopName: string };

function Invited({ code, role, viewer, shopName }: InvitedProps) {
  const words = useWords("staff");
  return (
    <div className="mx-auto max-w-md space-y-6">
      <header className="space-y-2">
        <h1 className="text-3xl">{words("join.title", { shop: shopName })}</h1>
        <p className="text-soft">{words("join.text", { role })}</p>
      </header>
      <ClientWords of={["staff", "issues"]}>
        {viewer ? (
          <section className="space-y-4 rounded-2xl border border-line bg-card p-5">
            <p>{words("join.as_customer", { name: viewer.name })}</p>
            <div className="flex flex-wrap gap-3">
              <JoinButton code={code} name={viewer.name} join={join} />
              <SignOutButton label={words("join.sign_out")} />
            </div>
          </section>
        ) : (
          <>
            <JoinForm code={code} accept={accept} />
            <HasAccount code={code} />
          </>
        )}
      </ClientWords>
    </div>
  );
}

function HasAccount({ code }: { code: string }) {
  const words = useWords("staff");
  return (
    <p>
      {words("join.has_account")}{" "}
      <Link
        href={`/sign-in?next=${encodeURIComponent(`/invitations/${code}`)}`}
        className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
      >
        {words("join.sign_in")}
      </Link>
    </p>
  );
}

function Over() {
  const words = useWords("staff");
  return (
    <Notice title={words("join.over_title")} text={words("join.over_text")}>
      <ButtonLink href="/sign-in">{words("join.to_sign_in")}</ButtonLink>
    </Notice>
  );
}

function WorksHere({ viewer }: { viewer: Viewer }) {
  const words = useWords("staff");
  return (
    <Notice title={words("join.here_title")} text={words("join.here_text", { name: viewer.name })}>
      <ButtonLink href="/desk">{words("join.to_desk")}</ButtonLink>
    </Notice>
  );
}

function Notice({ title, text, children }: { title: string; text: string; children: React.ReactNode }) {
  return (
    <section className="mx-auto max-w-md space-y-4">
      <h1 className="text-3xl">{title}</h1>
      <p className="text-soft">{text}</p>
      {children}
    </section>
  );
}
