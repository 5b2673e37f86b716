import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ClientWords } from "@/app/client-words";
import { AccountNav } from "@/components/account/account-nav";
import { PasswordForm } from "@/components/account/password-form";
import { SignOutButton } from "@/components/account/sign-out-button";
import { ButtonLink } from "@/components/ui/button-link";
import { sideOf, type Viewer } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";
import { currentViewer } from "@/server/auth";
import { pageLocale, useWords } from "@/server/http/words";
import { changeOwnPassword } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].account.account_title };
}

export default async function AccountPage() {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/account");
  return <AccountSheet viewer={viewer} />;
}

function AccountSheet({ viewer }: { viewer: Viewer }) {
  const words = useWords("account");
  return (
    <>
      <AccountNav here="/account" />
      <h1 className="text-3xl">{words("account_title")}</h1>
      <section className="flex flex-wrap items-center justify-between gap-4 rounded-2xl border border-line bg-card p-5">
        <p>{words("signed_in_as", { name: viewer.name })}</p>
        <SignOutButton label={words("sign_out")} />
      </section>
      {sideOf(viewer) === "merchant" && (
        <>
          <ShopCard />
          <NumbersCard />
        </>
      )}
      <section className="space-y-4 rounded-2xl border border-line bg-card p-5">
        <h2 className="text-xl">{words("change_password")}</h2>
        <p className="text-soft">{words("change_password_text")}</p>
        <ClientWords of={["account", "issues"]}>
          <PasswordForm change={changeOwnPassword} />
        </ClientWords>
      </section>
    </>
  );
}

function ShopCard() {
  const words = useWords("shop");
  return (
    <Card title={words("card_title")} text={words("card_text")} link={words("card_link")} to="/settings" />
  );
}

function NumbersCard() {
  const words = useWords("numbers");
  return (
    <Card title={words("card_title")} text={words("card_text")} link={words("card_link")} to="/numbers" />
  );
}

type CardProps = { title: string; text: string; link: string; to: "/settings" | "/numbers" };

function Card({ title, text, link, to }: CardProps) {
  return (
    <section className="flex flex-wrap items-center justify-between gap-4 rounded-2xl border border-line bg-card p-5">
      <div>
        <h2 className="text-xl">{title}</h2>
        <p className="text-soft">{text}</p>
      </div>
      <ButtonLink href={to} look="secondary">
        {link}
      </ButtonLink>
    </section>
  );
}
