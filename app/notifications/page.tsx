import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NotificationList } from "@/components/notification/notification-list";
import { Pager } from "@/components/order/pager";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { MESSAGES } from "@/i18n/messages";
import { WireInt } from "@/schemas/common";
import type { Notification } from "@/schemas/notification";
import { currentViewer } from "@/server/auth";
import { pageLocale, useWords } from "@/server/http/words";
import { listNotifications } from "@/server/notifications/list-notifications";
import { seeAll } from "./actions";

const AT_ONCE = 50;
const PageNumber = WireInt(1, 1_000_000).catch(1);

type Props = { searchParams: Promise<{ current?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].notifications.title };
}

export default async function NotificationsPage({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/notifications");
  const current = PageNumber.parse((await searchParams).current);
  const { rows, total } = await listNotifications(viewer, { current, page_size: AT_ONCE });
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <NotificationSheet rows={rows} />
      <Pager path="/notifications" current={current} last={Math.ceil(total / AT_ONCE)} query={{}} />
    </div>
  );
}

function NotificationSheet({ rows }: { rows: Notification[] }) {
  const words = useWords("notifications");
  return (
    <>
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div className="space-y-2">
          <h1 className="text-3xl">{words("title")}</h1>
          <p className="text-soft">{words("intro")}</p>
        </div>
        <ButtonLink href="/account/notifications" look="quiet">
          {words("switches")}
        </ButtonLink>
        {rows.some(({ is_seen }) => !is_seen) && (
          <form action={seeAll}>
            <Button type="submit" look="secondary">
              {words("see_all")}
            </Button>
          </form>
        )}
      </header>
      {rows.length > 0 ? (
        <NotificationList rows={rows} />
      ) : (
        <EmptyState title={words("none_title")} text={words("none_text")} />
      )}
    </>
  );
}
