"use client";

import { useEffect, useRef, useState } from "react";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import type { Invitation, InvitationQuery, NewInvitation } from "@/schemas/staff";
import { useInstant } from "../order/formats";
import { FormMessage } from "../ui/form-message";
import { AskFirst } from "./ask-first";
import { InvitationLink } from "./invitation-link";

type Props = {
  invitations: Invitation[];
  /** Whether the shop sends mail. */
  mails: boolean;
  renew: (input: InvitationQuery) => Promise<ActionResult<NewInvitation>>;
  revoke: (input: InvitationQuery) => Promise<ActionResult<unknown>>;
};

/** The invitations that nobody has accepted yet, what became of their mails, and the ways to send again or withdraw each. */
export function InvitationList({ invitations, mails, renew, revoke }: Props) {
  const words = useWords("staff");
  const heading = useRef<HTMLHeadingElement>(null);
  const [revoked, setRevoked] = useState(0);
  const [made, setMade] = useState<NewInvitation>();
  const [done, setDone] = useState(0);
  useEffect(() => {
    if (done > 0) heading.current?.focus(); // the button that was pressed is gone
  }, [done]);

  async function makeLink(id: number) {
    const result = await renew({ id });
    if (result.ok) setMade(result.value);
    if (result.ok) setRevoked(0);
    return result;
  }
  const onRevoked = () => {
    setRevoked(revoked + 1);
    setDone(done + 1);
  };
  const onKept = () => {
    setMade(undefined);
    setDone(done + 1);
  };
  return (
    <section aria-labelledby="open-invitations" className="space-y-3">
      <h2 ref={heading} id="open-invitations" tabIndex={-1} className="text-xl">
        {words("open_invitations")}
      </h2>
      <FormMessage kind="good">{revoked > 0 && words("revoked")}</FormMessage>
      {made && <InvitationLink key={made.link} made={made} renewed onKept={onKept} />}
      {invitations.length === 0 ? (
        <p className="rounded-2xl border border-dashed border-edge p-5 text-soft">
          {words("no_invitations")}
        </p>
      ) : (
        <ul className="divide-y divide-line rounded-2xl border border-line bg-card">
          {invitations.map((invitation) => (
            <Open key={invitation.id} {...{ invitation, mails, makeLink, revoke, onRevoked }} />
          ))}
        </ul>
      )}
    </section>
  );
}

type OpenProps = Pick<Props, "mails" | "revoke"> & {
  invitation: Invitation;
  makeLink: (id: number) => Promise<ActionResult<unknown>>;
  onRevoked: () => void;
};

function Open({ invitation, mails, makeLink, revoke, onRevoked }: OpenProps) {
  const words = useWords("staff");
  const { both } = useInstant();
  const { id, role, email, invited_by: by, expire_time } = invitation;
  const note = invitation.note || email || words("for_nobody");
  const mailed = { mails: String(mails && email !== ""), note, email };
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 p-5">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-medium break-words">{note}</p>
        <p className="text-sm text-soft">{words("invited", { role, by, until: both(expire_time) })}</p>
        {email && <Mailed invitation={invitation} />}
      </div>
      <div className="flex flex-wrap gap-3">
        <AskFirst
          label={words("renew", mailed)}
          title={words("renew_named", mailed)}
          go={() => makeLink(id)}
          onDone={() => {}}
        >
          {words("renew_text", mailed)}
        </AskFirst>
        <AskFirst
          label={words("revoke")}
          title={words("revoke_named", { note })}
          look="danger"
          go={() => revoke({ id })}
          onDone={onRevoked}
        >
          {words("revoke_text")}
        </AskFirst>
      </div>
    </li>
  );
}

function Mailed({ invitation: { mail, email, mail_problem: problem } }: { invitation: Invitation }) {
  const words = useWords("staff");
  const state = mail === "waiting" && problem ? "retrying" : mail;
  return (
    <p className={`text-sm break-words ${mail === "failed" ? "text-bad" : "text-soft"}`}>
      {words(`mail.${state}`, { email, problem })}
    </p>
  );
}
