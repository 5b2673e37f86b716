import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { ClientWords } from "@/app/client-words";
import { DemoAccounts } from "@/components/account/demo-accounts";
import { SignInForm } from "@/components/account/sign-in-form";
import { MESSAGES } from "@/i18n/messages";
import { DEMO_ACCOUNTS, hasDemoAccounts } from "@/server/accounts/demo-accounts";
import { currentViewer } from "@/server/auth";
import { pageLocale, useWords } from "@/server/http/words";
import { nextPath } from "./next-path";

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].account.sign_in_title };
}

export default async function SignInPage({ searchParams }: Props) {
  const asked = (await searchParams).next;
  const [viewer, demo] = await Promise.all([currentViewer(), hasDemoAccounts()]);
  const next = nextPath(asked);
  if (viewer) redirect(next ?? "/");
  return (
    <div className="mx-auto max-w-md space-y-6">
      <Heading sent={Boolean(next)} />
      <ClientWords of={["account", "issues"]}>
        <SignInForm next={next ?? "/start"} />
      </ClientWords>
      <NoAccount next={next} />
      {demo && <DemoAccounts accounts={Object.values(DEMO_ACCOUNTS)} />}
    </div>
  );
}

function Heading({ sent }: { sent: boolean }) {
  const words = useWords("account");
  return (
    <header className="space-y-2">
      <h1 className="text-3xl">{words("sign_in_title")}</h1>
      <p className="text-soft">{words(sent ? "sign_in_first" : "sign_in_text")}</p>
    </header>
  );
}

function NoAccount({ next }: { next?: string }) {
  const words = useWords("account");
  const query = next ? `?next=${encodeURIComponent(next)}` : "";
  return (
    <p>
      {words("no_account")}{" "}
      <Link
        href={`/sign-up${query}`}
        className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
      >
        {words("sign_up_title")}
      </Link>
    </p>
  );
}
