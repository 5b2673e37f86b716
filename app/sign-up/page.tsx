import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { ClientWords } from "@/app/client-words";
import { nextPath } from "@/app/sign-in/next-path";
import { SignUpForm } from "@/components/account/sign-up-form";
import { MESSAGES } from "@/i18n/messages";
import { currentViewer } from "@/server/auth";
import { pageLocale, useWords } from "@/server/http/words";
import { createAccount } from "./actions";

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].account.sign_up_title };
}

export default async function SignUpPage({ searchParams }: Props) {
  const next = nextPath((await searchParams).next) ?? "/";
  if (await currentViewer()) redirect(next);
  return (
    <div className="mx-auto max-w-md space-y-6">
      <Heading />
      <ClientWords of={["account", "issues"]}>
        <SignUpForm next={next} create={createAccount} />
      </ClientWords>
      <HasAccount next={next} />
    </div>
  );
}

function Heading() {
  const words = useWords("account");
  return (
    <header className="space-y-2">
      <h1 className="text-3xl">{words("sign_up_title")}</h1>
      <p className="text-soft">{words("sign_up_text")}</p>
    </header>
  );
}

function HasAccount({ next }: { next: string }) {
  const words = useWords("account");
  return (
    <p>
      {words("has_account")}{" "}
      <Link
        href={`/sign-in?next=${encodeURIComponent(next)}`}
        className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
      >
        {words("sign_in_title")}
      </Link>
    </p>
  );
}
