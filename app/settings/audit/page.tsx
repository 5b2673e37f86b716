import type { Metadata, Route } from "next";
import * as z from "zod";
import { AuditFilter } from "@/components/settings/audit-filter";
import { AuditList } from "@/components/settings/audit-list";
import { AuditedOrders } from "@/components/settings/audited-orders";
import { SettingsNav } from "@/components/settings/settings-nav";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageNav } from "@/components/ui/page-nav";
import type { Viewer } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";
import { AUDIT_PAGE_SIZE, type AuditActor, type AuditEntry, type AuditedEvent } from "@/schemas/audit";
import { Blankable, Id } from "@/schemas/common";
import { findActors } from "@/server/audit/find-actors";
import { listAudit } from "@/server/audit/list-audit";
import { listAuditedEvents } from "@/server/audit/list-audited-events";
import { pageLocale, useWords } from "@/server/http/words";
import { ownerViewer } from "../merchant-viewer";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** A mistyped part counts as not given. */
const Asked = z.object({
  of: z.enum(["orders"]).optional().catch(undefined),
  only: z.enum(["decisions"]).optional().catch(undefined),
  person: Blankable(Id).catch(undefined),
  before: Blankable(Id).catch(undefined),
});
type Asked = z.output<typeof Asked>;

/** A page of what was done in running the shop, or with its orders. */
type Page = { shop?: AuditEntry[]; orders?: AuditedEvent[]; next: number };

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].audit.title };
}

export default async function WhoDidWhatPage({ searchParams }: Props) {
  const viewer = await ownerViewer("/settings/audit");
  const asked = Asked.parse(await searchParams);
  const [page, people] = await Promise.all([pageOf(viewer, asked), findActors(viewer)]);
  return <AuditSheet {...{ viewer, asked, page, people }} />;
}

async function pageOf(viewer: Viewer, { of, only, person: user_id, before }: Asked): Promise<Page> {
  const query = { user_id, before, limit: AUDIT_PAGE_SIZE };
  if (of === "orders") {
    const { entries: orders, next } = await listAuditedEvents(viewer, { ...query, only });
    return { orders, next };
  }
  const { entries: shop, next } = await listAudit(viewer, query);
  return { shop, next };
}

type SheetProps = { viewer: Viewer; asked: Asked; page: Page; people: AuditActor[] };

function AuditSheet({ viewer, asked, page, people }: SheetProps) {
  const words = useWords("audit");
  const { of, only, person } = asked;
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <SettingsNav here="/settings/audit" viewer={viewer} />
      <header className="space-y-2">
        <h1 className="text-3xl">{words("title")}</h1>
        <p className="text-soft">{words(of ? "intro_orders" : "intro")}</p>
      </header>
      <PageNav
        label={words("of")}
        here={addressOf({ of, person })}
        pages={[
          { href: addressOf({ person }), name: words("of_shop") },
          { href: addressOf({ of: "orders", person }), name: words("of_orders") },
        ]}
      />
      {people.length > 0 && <AuditFilter {...{ of, only, people, person }} />}
      <Entries viewer={viewer} page={page} />
      <div className="flex flex-wrap gap-3">
        {asked.before && (
          <ButtonLink look="secondary" href={addressOf({ of, only, person })}>
            {words("newest")}
          </ButtonLink>
        )}
        {page.next > 0 && (
          <ButtonLink look="secondary" href={addressOf({ of, only, person, before: page.next })}>
            {words("older")}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}

function Entries({ viewer, page: { shop = [], orders = [] } }: Pick<SheetProps, "viewer" | "page">) {
  const words = useWords("audit");
  if (shop.length > 0) return <AuditList entries={shop} />;
  if (orders.length > 0) return <AuditedOrders entries={orders} viewer={viewer} />;
  return <EmptyState title={words("empty")} text={words("empty_text")} />;
}

function addressOf(asked: Partial<Asked>): Route {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return (query ? `/settings/audit?${query}` : "/settings/audit") as Route;
}
