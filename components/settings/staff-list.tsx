"use client";

import { useEffect, useRef, useState } from "react";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import type { ColleagueQuery, RoleChange, StaffMember } from "@/schemas/staff";
import { useInstant } from "../order/formats";
import { FormMessage } from "../ui/form-message";
import { AskFirst } from "./ask-first";

type Acts = {
  change: (input: RoleChange) => Promise<ActionResult<unknown>>;
  remove: (input: ColleagueQuery) => Promise<ActionResult<unknown>>;
};
type Props = Acts & { members: StaffMember[]; viewerId: number };

/** Who works at the shop, and what an owner decides about each. */
export function StaffList({ members, viewerId, ...acts }: Props) {
  const words = useWords("staff");
  const heading = useRef<HTMLHeadingElement>(null);
  const [news, setNews] = useState<{ text: string }>();

  useEffect(() => {
    if (news) heading.current?.focus(); // the button that was pressed may be gone
  }, [news]);

  return (
    <section aria-labelledby="members" className="space-y-3">
      <h2 ref={heading} id="members" tabIndex={-1} className="text-xl">
        {words("members")}
      </h2>
      <FormMessage kind="good">{news?.text}</FormMessage>
      <ul className="divide-y divide-line rounded-2xl border border-line bg-card">
        {members.map((member) => (
          <li key={member.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 p-5">
            <Member member={member} self={member.id === viewerId} />
            {member.id !== viewerId && (
              <Decisions member={member} {...acts} onDone={(text) => setNews({ text })} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Member({ member, self }: { member: StaffMember; self: boolean }) {
  const words = useWords("staff");
  const { day } = useInstant();
  const { real_name, user_name, email, phone, role, created_time, orders } = member;
  return (
    <div className="min-w-0 flex-1 basis-64">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <strong className="text-lg font-semibold break-words">{real_name}</strong>
        {self && <span className="text-sm text-soft">{words("you")}</span>}
        <span className="rounded-full border border-edge px-2.5 py-0.5 text-sm">{words(`role.${role}`)}</span>
      </p>
      <p className="break-words text-soft">{email || user_name || phone}</p>
      <p className="text-sm text-soft">
        {words("since", { day: day(created_time) })} · {words("orders", { count: orders })}
      </p>
    </div>
  );
}

function Decisions({
  member,
  change,
  remove,
  onDone,
}: Acts & { member: StaffMember; onDone: (text: string) => void }) {
  const words = useWords("staff");
  const { id, real_name: name, orders } = member;
  const role = member.role === "owner" ? "staff" : "owner";
  return (
    <div className="flex flex-wrap gap-2">
      <AskFirst
        label={words(`make_${role}`)}
        title={words(`make_${role}_named`, { name })}
        go={() => change({ id, role })}
        onDone={() => onDone(words("changed", { name, role }))}
      >
        {words(`make_${role}_text`, { name })}
      </AskFirst>
      <AskFirst
        label={words("remove")}
        title={words("remove_named", { name })}
        look="danger"
        go={() => remove({ id })}
        onDone={() => onDone(words("removed", { name }))}
      >
        {words("remove_text", { name, count: orders })}
      </AskFirst>
    </div>
  );
}
