import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { OrderList, PAGE_SIZE } from "@/components/order/order-list";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { sideOf } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";
import { currentViewer } from "@/server/auth";
import { now } from "@/server/clock";
import { pageLocale, useWords } from "@/server/http/words";
import { listOrders } from "@/server/orders/list-orders";
import { readListAddress } from "./list-query";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].desk.orders_title };
}

export default async function OrdersPage({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/orders");
  if (sideOf(viewer) === "merchant") redirect("/desk");
  const asked = readListAddress(await searchParams);
  const found = await listOrders(viewer, { ...asked, page_size: PAGE_SIZE });
  return (
    <div className="mx-auto max-w-4xl space-y-6">
      <Title />
      <OrderList viewer={viewer} now={now()} found={found} asked={asked} empty={<NoOrders />} />
    </div>
  );
}

function Title() {
  const words = useWords("desk");
  return <h1 className="text-3xl">{words("orders_title")}</h1>;
}

function NoOrders() {
  const words = useWords("desk");
  return (
    <EmptyState title={words("empty_title")} text={words("empty_customer")}>
      <ButtonLink href="/">{words("find_something")}</ButtonLink>
    </EmptyState>
  );
}
