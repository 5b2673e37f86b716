import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { OrderSheet } from "@/app/orders/[id]/order-sheet";
import { readThreadAddress } from "@/app/orders/[id]/read-thread-address";
import { BulkAssign } from "@/components/desk/bulk-assign";
import { ChooseOrder } from "@/components/desk/choose-order";
import { deskAddress } from "@/components/desk/desk-address";
import { DeskFilter } from "@/components/desk/desk-filter";
import { DeskKeys } from "@/components/desk/desk-keys";
import { DeskList } from "@/components/desk/desk-list";
import { DeskLive } from "@/components/desk/desk-live";
import { DeskModes } from "@/components/desk/desk-modes";
import { DeskSearch } from "@/components/desk/desk-search";
import { DeskViews } from "@/components/desk/desk-views";
import { NarrowFold } from "@/components/desk/narrow-fold";
import { OrderPane } from "@/components/desk/order-pane";
import { FirstSteps } from "@/components/settings/first-steps";
import { ButtonLink } from "@/components/ui/button-link";
import { sideOf } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";
import { DESK_PAGE_SIZE } from "@/schemas/desk";
import { currentViewer } from "@/server/auth";
import { now } from "@/server/clock";
import { countViews } from "@/server/desk/count-views";
import { findChoices } from "@/server/desk/find-choices";
import { listDesk } from "@/server/desk/list-desk";
import { newestCursor } from "@/server/events/newest-cursor";
import { pageLocale, useWords } from "@/server/http/words";
import { findFirstSteps } from "@/server/shops/find-first-steps";
import { assignAll } from "./actions";
import { findChosen } from "./find-chosen";
import { readDeskAddress } from "./read-desk-address";
import { filtersOf } from "./read-narrowing";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view } = readDeskAddress(await searchParams);
  const words = MESSAGES[(await pageLocale()).locale].desk;
  return { title: `${words.views[view]} · ${words.title}` };
}

export default async function DeskPage({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/desk");
  if (sideOf(viewer) !== "merchant") notFound();
  const parameters = await searchParams;
  const asked = readDeskAddress(parameters);
  const { keyword, product, assignee } = asked;
  const narrowing = { keyword, product, assignee };
  const filters = filtersOf(asked);
  const cursor = await newestCursor(); // before the orders are read: what happens from here on is heard
  const [found, counts, choices, chosen] = await Promise.all([
    listDesk(viewer, { ...asked, ...filters, limit: DESK_PAGE_SIZE }),
    countViews(viewer, filters),
    findChoices(viewer),
    asked.order === undefined ? null : findChosen(viewer, asked.order, readThreadAddress(parameters)),
  ]);
  const isEmpty = counts.some(({ view, count }) => view === "all" && count === 0);
  const steps = isEmpty ? await findFirstSteps(viewer) : null;
  const { keys, bulk } = MESSAGES[viewer.locale].desk;
  return (
    <ChooseOrder chosen={chosen?.order.id}>
      <DeskLive cursor={cursor} />
      <div className="space-y-2 sm:space-y-5" data-wide={chosen ? "" : undefined}>
        <header className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 gap-y-1 sm:grid-cols-[minmax(0,1fr)] sm:gap-4 lg:grid-cols-[14rem_minmax(0,1fr)] lg:gap-8">
          <div className="flex items-center justify-between gap-2">
            <Title />
            <DeskKeys words={keys} on={chosen ? ["desk", "order"] : ["desk"]} />
          </div>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 max-sm:contents">
            <div className="min-w-0 flex-1 basis-72 max-sm:hidden">
              <DeskSearch keyword={asked.keyword} />
            </div>
            <div className="max-sm:order-1">
              <DeskModes here="list" asked={asked} />
            </div>
            <NewOrder />
            <div className="max-sm:order-2 max-sm:justify-self-end">
              <NarrowFold asked={narrowing}>
                <DeskSearch keyword={keyword} />
                <DeskFilter asked={asked} {...choices} />
              </NarrowFold>
            </div>
          </div>
        </header>
        <div className={`grid grid-cols-[minmax(0,1fr)] items-start gap-2 sm:gap-4 ${chosen ? THREE : TWO}`}>
          <DeskViews asked={asked} counts={counts} />
          <div className="min-w-0 space-y-2 sm:space-y-4">
            <div className="max-sm:hidden">
              <DeskFilter asked={asked} {...choices} />
            </div>
            {steps && <FirstSteps {...steps} />}
            <DeskList viewer={viewer} now={now()} asked={asked} found={found} counts={counts} />
            <BulkAssign
              key={deskAddress({ ...asked, order: undefined })}
              team={choices.team}
              viewerId={viewer.id}
              shown={found.orders.map(({ id }) => id).join(" ")}
              words={bulk}
              act={assignAll}
            />
          </div>
          {chosen && (
            <OrderPane asked={asked} id={chosen.order.id} title={chosen.order.title}>
              <OrderSheet key={chosen.order.id} {...chosen} viewer={viewer} pane />
            </OrderPane>
          )}
        </div>
      </div>
    </ChooseOrder>
  );
}

const TWO = "lg:grid-cols-[14rem_minmax(0,1fr)] lg:gap-8";
const THREE = `${TWO} min-[75rem]:grid-cols-[13.5rem_minmax(0,23rem)_minmax(0,1fr)] min-[75rem]:gap-6`;

function NewOrder() {
  const words = useWords("guest");
  return (
    <ButtonLink href="/desk/new" prefetch={false} look="secondary">
      {words("new_order")}
    </ButtonLink>
  );
}

function Title() {
  const words = useWords("desk");
  return <h1 className="text-3xl">{words("title")}</h1>;
}
