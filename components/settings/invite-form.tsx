"use client";

import { useEffect, useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import type * as z from "zod";
import { INVITATION_DAYS, STAFF_ROLES } from "@/domain/staff";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import { InvitationDraft, type NewInvitation } from "@/schemas/staff";
import { ErrorSummary } from "../form/error-summary";
import { SelectInput } from "../form/select-input";
import { TextInput } from "../form/text-input";
import { useActionForm } from "../form/use-action-form";
import { Button } from "../ui/button";
import { LinkPanel } from "../ui/link-panel";

type Props = { invite: (input: z.input<typeof InvitationDraft>) => Promise<ActionResult<NewInvitation>> };

/** Makes an invitation, then shows its link, once. */
export function InviteForm({ invite }: Props) {
  const words = useWords("staff");
  const heading = useRef<HTMLHeadingElement>(null);
  const [made, setMade] = useState<NewInvitation>();
  const [kept, setKept] = useState(0);
  const { form, onSubmit, pending, problems, summary, errorOf } = useActionForm({
    schema: InvitationDraft,
    action: invite,
    defaultValues: { role: "staff", note: "" },
    onSuccess: (invitation) => {
      setMade(invitation);
      form.reset();
    },
  });
  const role = useWatch({ control: form.control, name: "role" });
  useEffect(() => {
    if (kept > 0) heading.current?.focus(); // the button that was pressed is gone
  }, [kept]);

  const onKept = () => {
    setMade(undefined);
    setKept(kept + 1);
  };
  if (made)
    return (
      <LinkPanel
        title={words("link_title")}
        text={words("link_text")}
        link={made.link}
        words={{ copy: words("copy"), done: words("copied"), byHand: words("copy_by_hand") }}
      >
        <Button onClick={onKept}>{words("kept")}</Button>
      </LinkPanel>
    );
  const labels = { note: words("note"), role: words("as") };
  const roles = STAFF_ROLES.map((role) => ({ value: role, label: words(`role.${role}`) }));
  return (
    <section aria-labelledby="invite" className="space-y-5 rounded-2xl border border-line bg-card p-5">
      <div className="space-y-1">
        <h2 ref={heading} id="invite" tabIndex={-1} className="text-xl">
          {words("invite_title")}
        </h2>
        <p className="text-soft">{words("invite_text", { days: INVITATION_DAYS })}</p>
      </div>
      <form onSubmit={onSubmit} noValidate className="space-y-5">
        <ErrorSummary ref={summary} title={words("problems")} problems={problems} labels={labels} />
        <TextInput
          label={labels.note}
          help={words("note_help")}
          autoComplete="off"
          error={errorOf("note")}
          {...form.register("note")}
        />
        <SelectInput
          label={labels.role}
          help={words(`role_text.${role}`)}
          choices={roles}
          error={errorOf("role")}
          {...form.register("role")}
        />
        <Button type="submit" disabled={pending}>
          {words(pending ? "inviting" : "invite")}
        </Button>
      </form>
    </section>
  );
}
