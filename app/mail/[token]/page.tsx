import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { MESSAGES } from "@/i18n/messages";
import { pageLocale, useWords } from "@/server/http/words";
import { getsMail } from "@/server/mail/gets-mail";
import { findShop } from "@/server/shop";
import { stop } from "./actions";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const { stop: title } = MESSAGES[(await pageLocale()).locale].mail;
  return { title, robots: { index: false }, referrer: "no-referrer" };
}

/** Where the last line of each mail leads: the way out, for whoever got it. Looking changes nothing, as mail scanners do. */
export default async function StopMailsPage({ params }: Props) {
  const { token } = await params;
  const on = await getsMail(decodeURIComponent(token));
  if (on === null) notFound();
  const { name } = await findShop();
  return <WayOut on={on} shop={name} stopMails={stop.bind(null, token)} />;
}

function WayOut({ on, shop, stopMails }: { on: boolean; shop: string; stopMails: () => Promise<void> }) {
  const words = useWords("mail");
  return (
    <div className="mx-auto max-w-xl space-y-6 rounded-2xl border border-line bg-card p-6 sm:p-8">
      <h1 className="text-3xl">{words(on ? "stop" : "stopped")}</h1>
      <p>{words(on ? "stop_text" : "stopped_text", { shop })}</p>
      <form action={stopMails} className="flex flex-wrap gap-3">
        {on && <Button type="submit">{words("stop")}</Button>}
        <ButtonLink href="/account/notifications" prefetch={false} look="secondary">
          {words("choose")}
        </ButtonLink>
      </form>
    </div>
  );
}
