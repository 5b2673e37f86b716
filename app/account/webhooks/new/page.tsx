import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ClientWords } from "@/app/client-words";
import { AccountNav } from "@/components/account/account-nav";
import { BackLink } from "@/components/webhook/back-link";
import { NewWebhook } from "@/components/webhook/new-webhook";
import { MESSAGES } from "@/i18n/messages";
import { currentViewer } from "@/server/auth";
import { pageLocale, useWords } from "@/server/http/words";
import { create } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].webhooks.new_title };
}

export default async function NewWebhookPage() {
  if (!(await currentViewer())) redirect("/sign-in?next=/account/webhooks/new");
  return (
    <>
      <AccountNav here="/account/webhooks" />
      <Sheet />
    </>
  );
}

function Sheet() {
  const words = useWords("webhooks");
  return (
    <>
      <header className="space-y-3">
        <BackLink />
        <h1 className="text-3xl">{words("new_title")}</h1>
      </header>
      <section className="rounded-2xl border border-line bg-card p-5">
        <ClientWords of={["webhooks", "issues"]}>
          <NewWebhook create={create} />
        </ClientWords>
      </section>
    </>
  );
}
