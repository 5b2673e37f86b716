import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ClientWords } from "@/app/client-words";
import { SignUpForm } from "@/components/account/sign-up-form";
import { MESSAGES } from "@/i18n/messages";
import { currentVisitor } from "@/server/auth";
import { pageLocale, useWords } from "@/server/http/words";
import { keep } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].guest.keep };
}

/** Where a guest makes an account of their own. */
export default async function KeepPage() {
  const viewer = await currentVisitor();
  if (!viewer?.guest) redirect("/sign-in");
  return (
    <div className="mx-auto max-w-md space-y-6">
      <Heading />
      <ClientWords of={["account", "issues"]}>
        <SignUpForm next={`/orders/${viewer.onlyOrder}`} create={keep} name={viewer.name} />
      </ClientWords>
    </div>
  );
}

function Heading() {
  const words = useWords("guest");
  return (
    <header className="space-y-2">
      <h1 className="text-3xl">{words("keep")}</h1>
      <p className="text-soft">{words("keep_text")}</p>
    </header>
  );
}
