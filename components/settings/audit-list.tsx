import { useFormats, useWords } from "#words";
import { listIn } from "@/i18n/formats";
import type { AuditEntry } from "@/schemas/audit";
import { AuditPlace } from "./audit-place";

/** What was done in running the shop, newest first. */
export function AuditList({ entries }: { entries: AuditEntry[] }) {
  const words = useWords("audit");
  return (
    <ol aria-label={words("list")} className="divide-y divide-line rounded-2xl border border-line bg-card">
      {entries.map((entry) => (
        <li key={entry.id} className="space-y-1 p-4 sm:px-5">
          <Deed entry={entry} />
          <AuditPlace entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function Deed({ entry: { act, actor_name, about, data } }: { entry: AuditEntry }) {
  const words = useWords("audit");
  const list = listIn(useFormats());
  const parts = [data.changed ?? []].flat().map((part) => words(`part.${partOf(String(part))}`));
  const values = { name: about, parts: list(parts), role: String(data.role ?? "") };
  return (
    <p className="break-words">
      <strong className="font-semibold">{actor_name || words("nobody")}</strong> {words(`act.${act}`, values)}
    </p>
  );
}

const PARTS = [
  "name",
  "time_zone",
  "currency",
  "pay_how",
  "logo",
  "stickers",
  "watermark_sketches",
  "files_after_balance",
  "terms",
  "hours",
  "week",
  "closed_days",
  "address",
  "tax_number",
  "reply_goal",
  "title",
  "slug",
  "description",
  "content",
  "template",
  "priceFrom",
  "usualDays",
  "replyHours",
  "open",
  "requestCap",
  "fields",
  "pictures",
] as const;

/** A part that has a word of its own, or something else. */
function partOf(name: string): (typeof PARTS)[number] | "other" {
  return PARTS.find((part) => part === name) ?? "other";
}
