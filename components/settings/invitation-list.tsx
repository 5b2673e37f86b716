"use client";

import { useEffect, useRef, useState } from "react";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import type { Invitation, InvitationQuery } from "@/schemas/staff";
import { useInstant } from "../order/formats";
import { FormMessage } from "../ui/form-message";
import { AskFirst } from "./ask-first";

type Props = {
  invitations: Invitation[];
  revoke: (input: InvitationQuery) => Promise<ActionResult<unknown>>;
};

/** The invitations that nobody has accepted yet, and the way to withdraw each. */
export function InvitationList({ invitations, revoke }: Props) {
  const words = useWords("staff");
  const { both } = useInstant();
  const heading = useRef<HTMLHeadingElement>(null);
  const [revoked, setRevoked] = useState(0);
  useEffect(() => {
    if (revoked > 0) heading.current?.focus(); // the button that was pressed is gone
  }, [revoked]);
  return (
    <section aria-labelledby="open-invitations" className="space-y-3">
      <h2 ref={heading} id="open-invitations" tabIndex={-1} className="text-xl">
        {words("open_invitations")}
      </h2>
      <FormMessage kind="good">{revoked > 0 && words("revoked")}</FormMessage>
      {invitations.length === 0 ? (
        <p className="rounded-2xl border border-dashed border-edge p-5 text-soft">
          {words("no_invitations")}
        </p>
      ) : (
        <ul className="divide-y divide-line rounded-2xl border border-line bg-card">
          {invitations.map(({ id, role, note, invited_by: by, expire_time }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 p-5">
              <div className="min-w-0 flex-1 basis-64">
                <p className="font-medium break-words">{note || words("for_nobody")}</p>
                <p className="text-sm text-soft">
                  {words("invited", { role, by, until: both(expire_time) })}
                </p>
              </div>
              <AskFirst
                label={words("revoke")}
                title={words("revoke_named", { note: note || words("for_nobody") })}
                look="danger"
                go={() => revoke({ id })}
                onDone={() => setRevoked(revoked + 1)}
              >
                {words("revoke_text")}
              </AskFirst>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
