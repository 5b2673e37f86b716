import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { ClientWords } from "@/app/client-words";
import { useInstant } from "@/components/order/formats";
import { MailWording } from "@/components/settings/mail-wording";
import { SettingsNav } from "@/components/settings/settings-nav";
import { TestMail } from "@/components/settings/test-mail";
import type { Viewer } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";
import type { MailState } from "@/schemas/mail";
import { getAccount } from "@/server/accounts/get-account";
import { pageLocale, useWords } from "@/server/http/words";
import { getMailState } from "@/server/mail/get-mail-state";
import { listMailTemplates } from "@/server/mail/list-mail-templates";
import { mailExamples } from "@/server/mail/mail-template-dto";
import { ownerViewer } from "../merchant-viewer";
import { reset, save, test } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].shop.nav_mail };
}

export default async function MailPage() {
  const viewer = await ownerViewer("/settings/mail");
  const [state, { email }, templates, examples] = await Promise.all([
    getMailState(viewer),
    getAccount(viewer),
    listMailTemplates(viewer),
    mailExamples(),
  ]);
  return (
    <MailSheet viewer={viewer} state={state} own={email}>
      <ClientWords of={["wording"]}>
        <MailWording
          templates={templates}
          examples={examples}
          groups={MESSAGES[viewer.locale].notifications.group}
          save={save}
          reset={reset}
        />
      </ClientWords>
    </MailSheet>
  );
}

type Props = { viewer: Viewer; state: MailState; own: string; children: ReactNode };

/** Whether the shop's mail goes out, a way to try it, and what could not be sent. */
function MailSheet({ viewer, state, own, children }: Props) {
  const words = useWords("shop");
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <SettingsNav here="/settings/mail" viewer={viewer} />
      <header className="space-y-2">
        <h1 className="text-3xl">{words("nav_mail")}</h1>
        <p className="text-soft">{words("mail_page.intro")}</p>
      </header>
      <section className="space-y-4 rounded-2xl border border-line bg-card p-5">
        <p className={state.sends ? "" : "rounded-lg bg-warn-tint px-4 py-3 text-warn"}>
          {state.sends ? words("mail_page.sends", { from: state.from }) : words("mail_page.silent")}
        </p>
        {state.sends && <p className="text-soft">{words("mail_page.waiting", { count: state.waiting })}</p>}
        {state.sends && (
          <p className="text-soft">
            {state.reply_to
              ? words("mail_page.answers", { address: state.reply_to })
              : words("mail_page.no_answers")}
          </p>
        )}
        {state.sends && <TestMail act={test} own={own} words={MESSAGES[viewer.locale].shop.mail_page} />}
      </section>
      {state.sends && <Failed failed={state.failed} />}
      {children}
    </div>
  );
}

function Failed({ failed }: Pick<MailState, "failed">) {
  const words = useWords("shop");
  const instant = useInstant();
  return (
    <section className="space-y-3 rounded-2xl border border-line bg-card p-5">
      <h2 className="text-xl">{words("mail_page.failed")}</h2>
      {failed.length === 0 && <p className="text-soft">{words("mail_page.failed_none")}</p>}
      <ul className="divide-y divide-line">
        {failed.map((mail) => (
          <li key={`${mail.comm_order_id} ${mail.address} ${mail.failed_time}`} className="space-y-1 py-3">
            <p className="flex flex-wrap justify-between gap-x-4">
              <span className="font-medium break-all">{mail.address}</span>
              <span className="text-sm text-soft">{instant.both(mail.failed_time)}</span>
            </p>
            <p className="text-sm text-soft">{mail.subject}</p>
            <p className="text-sm break-words text-bad">{mail.problem}</p>
            {mail.comm_order_id > 0 && (
              <Link
                href={`/orders/${mail.comm_order_id}`}
                prefetch={false}
                className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
              >
                {words("mail_page.order", { id: String(mail.comm_order_id) })}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
