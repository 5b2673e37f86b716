"use client";

import { useEffect, useRef, useState } from "react";
import { isOver } from "@/domain/api-key";
import { useFormats, useWords } from "@/i18n/words";
import type { ApiKey, KeyQuery } from "@/schemas/api-key";
import type { ActionResult } from "@/schemas/common";
import { useInstant } from "../order/formats";
import { FormMessage } from "../ui/form-message";
import { RevokeKey } from "./revoke-key";

type Revoke = (input: KeyQuery) => Promise<ActionResult<unknown>>;
type Props = {
  keys: ApiKey[];
  /** The moment at which the page is drawn, in unix seconds. */
  time: number;
  revoke: Revoke;
};

/** One's API keys: what each is for, whether it is in use, and the way to end it. */
export function KeyList({ keys, time, revoke }: Props) {
  const words = useWords("keys");
  const heading = useRef<HTMLHeadingElement>(null);
  const [revoked, setRevoked] = useState<{ name: string }>();

  useEffect(() => {
    if (revoked) heading.current?.focus(); // the button that was pressed is gone
  }, [revoked]);

  return (
    <section aria-labelledby="your-keys" className="space-y-3">
      <h2 ref={heading} id="your-keys" tabIndex={-1} className="text-xl">
        {words("yours")}
      </h2>
      <FormMessage kind="good">{revoked && words("revoked", revoked)}</FormMessage>
      {keys.length === 0 ? (
        <p className="rounded-2xl border border-dashed border-edge p-5 text-soft">{words("none")}</p>
      ) : (
        <ul className="divide-y divide-line rounded-2xl border border-line bg-card">
          {keys.map((key) => (
            <Entry key={key.id} apiKey={key} time={time} revoke={revoke} onRevoked={setRevoked} />
          ))}
        </ul>
      )}
    </section>
  );
}

type EntryProps = Omit<Props, "keys"> & { apiKey: ApiKey; onRevoked: (key: { name: string }) => void };

function Entry({ apiKey, time, revoke, onRevoked }: EntryProps) {
  const words = useWords("keys");
  const { id, name, prefix, scopes } = apiKey;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 p-5">
      <div className="min-w-0 flex-1 basis-72 space-y-2">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <strong className="text-lg font-semibold">{name}</strong>
          <code className="text-sm text-soft">{prefix}…</code>
        </p>
        <p>{scopes.map((scope) => words(`scope.${scope}`)).join(" · ")}</p>
        <Facts apiKey={apiKey} time={time} />
      </div>
      <RevokeKey id={id} name={name} revoke={revoke} onRevoked={() => onRevoked({ name })} />
    </li>
  );
}

/** When a key was last used. It is noted once a minute, and said no more exactly. */
function useLastUse() {
  const words = useWords("keys");
  const formats = useFormats();
  return (used: number, time: number) => {
    if (used === 0) return words("never_used");
    return time - used < 120 ? words("just_used") : formats.relativeTime(used * 1000, time * 1000);
  };
}

function Facts({ apiKey, time }: { apiKey: ApiKey; time: number }) {
  const words = useWords("keys");
  const lastUse = useLastUse();
  const { day } = useInstant();
  const { created_time, expire_time, last_used_time } = apiKey;
  const over = isOver(expire_time, time);
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      <Fact name={words("last_used")} value={lastUse(last_used_time, time)} />
      <Fact
        name={words(over ? "ended" : "ends")}
        value={expire_time === 0 ? words("never_ends") : day(expire_time)}
        bad={over}
      />
      <Fact name={words("made_on")} value={day(created_time)} />
    </dl>
  );
}

function Fact({ name, value, bad = false }: { name: string; value: string; bad?: boolean }) {
  return (
    <div className={`flex gap-1.5 ${bad ? "font-medium text-bad" : ""}`}>
      <dt className={bad ? "" : "text-soft"}>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
