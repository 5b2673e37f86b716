import type { Metadata, Route } from "next";
import * as z from "zod";
import { AuditFilter } from "@/components/settings/audit-filter";
import { AuditList } from "@/components/settings/audit-list";
import { SettingsNav } from "@/components/settings/settings-nav";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { Viewer } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";
import { AUDIT_PAGE_SIZE, type AuditActor, type AuditPage } from "@/schemas/audit";
import { Blankable, Id } from "@/schemas/common";
import { findActors } from "@/server/audit/find-actors";
import { listAudit } from "@/server/audit/list-audit";
import { pageLocale, useWords } from "@/server/http/words";
import { ownerViewer } from "../merchant-viewer";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** A mistyped part counts as not given. */
const Asked = z.object({ person: Blankable(Id).catch(undefined), before: Blankable(Id).catch(undefined) });
type Asked = z.output<typeof Asked>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].audit.title };
}

export default async function WhoDidWhatPage({ searchParams }: Props) {
  const viewer = await ownerViewer("/settings/audit");
  const asked = Asked.parse(await searchParams);
  const { person: user_id, before } = asked;
  const [page, people] = await Promise.all([
    listAudit(viewer, { user_id, before, limit: AUDIT_PAGE_SIZE }),
    findActors(viewer),
  ]);
  return <AuditSheet {...{ viewer, asked, page, people }} />;
}

type SheetProps = { viewer: Viewer; asked: Asked; page: AuditPage; people: AuditActor[] };

function AuditSheet({ viewer, asked, page, people }: SheetProps) {
  const words = useWords("audit");
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <SettingsNav here="/settings/audit" viewer={viewer} />
      <header className="space-y-2">
        <h1 className="text-3xl">{words("title")}</h1>
        <p className="text-soft">{words("intro")}</p>
      </header>
      {people.length > 0 && <AuditFilter people={people} person={asked.person} />}
      {page.entries.length === 0 ? (
        <EmptyState title={words("empty")} text={words("empty_text")} />
      ) : (
        <AuditList entries={page.entries} />
      )}
      <div className="flex flex-wrap gap-3">
        {asked.before && (
          <ButtonLink look="secondary" href={addressOf({ person: asked.person })}>
            {words("newest")}
          </ButtonLink>
        )}
        {page.next > 0 && (
          <ButtonLink look="secondary" href={addressOf({ person: asked.person, before: page.next })}>
            {words("older")}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}

function addressOf(asked: { person?: number; before?: number }): Route {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined);
  return `/settings/audit?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}` as Route;
}
