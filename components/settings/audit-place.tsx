import { useWords } from "#words";
import type { AuditEntry } from "@/schemas/audit";
import { useInstant } from "../order/formats";

type Props = { entry: Pick<AuditEntry, "created_time" | "key_id" | "address"> };

/** When something was done, from where, and by which program if not by a person. */
export function AuditPlace({ entry: { created_time, key_id, address } }: Props) {
  const words = useWords("audit");
  const { both } = useInstant();
  const known = address !== "" && address !== "unknown";
  return (
    <p className="flex flex-wrap gap-x-3 text-sm text-soft">
      <time dateTime={new Date(created_time * 1000).toISOString()}>{both(created_time)}</time>
      <span>{known ? words("from", { address }) : words("unknown_place")}</span>
      {key_id > 0 && <span>{words("by_key", { id: key_id })}</span>}
    </p>
  );
}
