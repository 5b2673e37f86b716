import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { ClientWords } from "@/app/client-words";
import { readListAddress } from "@/app/orders/list-query";
import { AccountNav } from "@/components/account/account-nav";
import { BackLink } from "@/components/webhook/back-link";
import { DeliveryLog, LOG_PAGE } from "@/components/webhook/delivery-log";
import { RemoveButton } from "@/components/webhook/remove-button";
import { SecretPanel } from "@/components/webhook/secret-panel";
import { TrialPanel } from "@/components/webhook/trial-panel";
import { WebhookSettings } from "@/components/webhook/webhook-settings";
import { WebhookPart, WebhookStanding } from "@/components/webhook/webhook-standing";
import { type Webhook, WebhookQuery } from "@/schemas/webhook";
import { currentViewer } from "@/server/auth";
import { now, unix } from "@/server/clock";
import { AppError } from "@/server/errors";
import { useWords } from "@/server/http/words";
import { getWebhook } from "@/server/webhooks/get-webhook";
import { listWebhookDeliveries } from "@/server/webhooks/list-webhook-deliveries";
import * as actions from "../actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { webhook } = await found((await params).id);
  return { title: webhook.url };
}

export default async function WebhookPage({ params, searchParams }: Props) {
  const { viewer, webhook: before } = await found((await params).id);
  const { current } = readListAddress(await searchParams);
  const page = { id: before.id, current, page_size: LOG_PAGE };
  const log = await listWebhookDeliveries(viewer, page);
  // After the log: where that says that all is delivered nothing draws the page anew, so its standing has to know it, too.
  const webhook = await getWebhook(viewer, { id: before.id });
  return (
    <>
      <AccountNav here="/account/webhooks" />
      <Sheet webhook={webhook} log={log} current={current} />
    </>
  );
}

/** The webhook of the page's address; somebody else's is not found. */
const found = cache(async (text: string) => {
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in?next=/account/webhooks/${encodeURIComponent(text)}`);
  const query = WebhookQuery.safeParse({ id: text });
  if (!query.success) notFound();
  try {
    return { viewer, webhook: await getWebhook(viewer, query.data) };
  } catch (thrown) {
    // Expected: there is no such webhook, or it is not this viewer's.
    if (thrown instanceof AppError) notFound();
    throw thrown;
  }
});

type Log = Awaited<ReturnType<typeof listWebhookDeliveries>>;

function Sheet({ webhook, log, current }: { webhook: Webhook; log: Log; current: number }) {
  const words = useWords("webhooks");
  const { id, url, enabled } = webhook;
  return (
    <ClientWords of={["webhooks", "issues"]}>
      <header className="space-y-3">
        <BackLink />
        <h1 className="text-2xl">{url}</h1>
      </header>
      <WebhookStanding webhook={webhook} update={actions.update} />
      <WebhookPart title={words("log.title")} text={words("log.text")}>
        <DeliveryLog
          id={id}
          now={unix(now())}
          found={log}
          current={current}
          replay={enabled ? actions.replay : null}
        />
      </WebhookPart>
      <WebhookPart title={words("trial.title")} text={words("trial.text")}>
        <TrialPanel id={id} test={actions.test} />
      </WebhookPart>
      <WebhookPart title={words("secret.title")} text={words("secret.text")}>
        <SecretPanel webhook={webhook} acts={{ reveal: actions.reveal, rotate: actions.rotate }} />
      </WebhookPart>
      <WebhookPart title={words("settings")}>
        <WebhookSettings webhook={webhook} update={actions.update} />
      </WebhookPart>
      <RemoveButton id={id} remove={actions.remove} />
    </ClientWords>
  );
}
