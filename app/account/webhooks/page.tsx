import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ClientWords } from "@/app/client-words";
import { AccountNav } from "@/components/account/account-nav";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { OwnNetwork } from "@/components/webhook/own-network";
import { WebhookCard } from "@/components/webhook/webhook-card";
import { WebhookPart } from "@/components/webhook/webhook-standing";
import { sideOf, type Viewer } from "@/domain/viewer";
import { canAllowPrivateWebhooks, MOST_ENDPOINTS } from "@/domain/webhook/webhook";
import { MESSAGES } from "@/i18n/messages";
import type { Webhook } from "@/schemas/webhook";
import { currentViewer } from "@/server/auth";
import { pageLocale, useWords } from "@/server/http/words";
import { findShop } from "@/server/shop";
import { listWebhooks } from "@/server/webhooks/list-webhooks";
import { allow } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].webhooks.title };
}

export default async function WebhooksPage() {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/account/webhooks");
  const [webhooks, { privateWebhooks }] = await Promise.all([listWebhooks(viewer), findShop()]);
  return (
    <>
      <AccountNav here="/account/webhooks" />
      <Webhooks viewer={viewer} webhooks={webhooks} />
      {canAllowPrivateWebhooks(viewer) && <Network allowed={privateWebhooks} />}
    </>
  );
}

function Webhooks({ viewer, webhooks }: { viewer: Viewer; webhooks: Webhook[] }) {
  const words = useWords("webhooks");
  const most = MOST_ENDPOINTS[viewer.role];
  const add = <ButtonLink href="/account/webhooks/new">{words("add")}</ButtonLink>;
  return (
    <>
      <header className="space-y-3">
        <h1 className="text-3xl">{words("title")}</h1>
        <p className="text-soft">{words(`lead.${sideOf(viewer)}`)}</p>
        <a
          href="/api/docs#tag/webhooks"
          className="inline-flex min-h-11 items-center underline underline-offset-4 hover:no-underline"
        >
          {words("docs")}
        </a>
      </header>
      {webhooks.length === 0 ? (
        <EmptyState title={words("empty_title")} text={words("empty_text")}>
          {add}
        </EmptyState>
      ) : (
        <div className="space-y-5">
          {webhooks.length < most ? add : <p className="text-soft">{words("most", { most })}</p>}
          <ul className="space-y-3">
            {webhooks.map((webhook) => (
              <li key={webhook.id}>
                <WebhookCard webhook={webhook} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Network({ allowed }: { allowed: boolean }) {
  const words = useWords("webhooks");
  return (
    <WebhookPart title={words("own_network.title")} text={words("own_network.text")}>
      <ClientWords of={["webhooks"]}>
        <OwnNetwork allowed={allowed} allow={allow} />
      </ClientWords>
    </WebhookPart>
  );
}
