import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { readListAddress } from "@/app/orders/list-query";
import { OrderList, PAGE_SIZE } from "@/components/order/order-list";
import { EmptyState } from "@/components/ui/empty-state";
import { sideOf } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";
import { currentViewer } from "@/server/auth";
import { now } from "@/server/clock";
import { pageLocale, useWords } from "@/server/http/words";
import { listQueue } from "@/server/orders/list-orders";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].desk.title };
}

export default async function DeskPage({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/desk");
  if (sideOf(viewer) !== "merchant") notFound();
  const asked = readListAddress(await searchParams);
  const found = await listQueue(viewer, { ...asked, page_size: PAGE_SIZE });
  return (
    <div className="mx-auto max-w-4xl space-y-6">
      <Title />
      <OrderList
        path="/desk"
        viewer={viewer}
        now={now()}
        found={found}
        asked={asked}
        empty={<NothingYet />}
      />
    </div>
  );
}

function Title() {
  const words = useWords("desk");
  return (
    <header className="space-y-1">
      <h1 className="text-3xl">{words("title")}</h1>
      <p className="text-soft">{words("lead")}</p>
    </header>
  );
}

function NothingYet() {
  const words = useWords("desk");
  return <EmptyState title={words("empty_title")} text={words("empty_desk")} />;
}
