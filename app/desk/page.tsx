import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { BulkAssign } from "@/components/desk/bulk-assign";
import { deskAddress } from "@/components/desk/desk-address";
import { DeskFilter } from "@/components/desk/desk-filter";
import { DeskKeys } from "@/components/desk/desk-keys";
import { DeskList } from "@/components/desk/desk-list";
import { DeskSearch } from "@/components/desk/desk-search";
import { DeskViews } from "@/components/desk/desk-views";
import { sideOf } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";
import { DESK_PAGE_SIZE } from "@/schemas/desk";
import { currentViewer } from "@/server/auth";
import { now } from "@/server/clock";
import { countViews } from "@/server/desk/count-views";
import { findChoices } from "@/server/desk/find-choices";
import { listDesk } from "@/server/desk/list-desk";
import { pageLocale, useWords } from "@/server/http/words";
import { assignAll } from "./actions";
import { readDeskAddress } from "./read-desk-address";

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
  const asked = readDeskAddress(await searchParams);
  const filters = { keyword: asked.keyword, archive_id: asked.product, admin_id: asked.assignee };
  const [found, counts, choices] = await Promise.all([
    listDesk(viewer, { ...asked, ...filters, limit: DESK_PAGE_SIZE }),
    countViews(viewer, filters),
    findChoices(viewer),
  ]);
  return (
    <div className="space-y-5">
      <header className="grid grid-cols-[minmax(0,1fr)] items-center gap-4 lg:grid-cols-[14rem_minmax(0,1fr)] lg:gap-8">
        <div className="flex items-center justify-between gap-2">
          <Title />
          <DeskKeys words={MESSAGES[viewer.locale].desk.keys} on={["desk"]} />
        </div>
        <DeskSearch keyword={asked.keyword} />
      </header>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[14rem_minmax(0,1fr)] lg:gap-8">
        <DeskViews asked={asked} counts={counts} />
        <div className="min-w-0 space-y-4">
          <DeskFilter asked={asked} {...choices} />
          <DeskList viewer={viewer} now={now()} asked={asked} found={found} counts={counts} />
          <BulkAssign
            key={deskAddress(asked)}
            team={choices.team}
            viewerId={viewer.id}
            words={MESSAGES[viewer.locale].desk.bulk}
            act={assignAll}
          />
        </div>
      </div>
    </div>
  );
}

function Title() {
  const words = useWords("desk");
  return <h1 className="text-3xl">{words("title")}</h1>;
}
