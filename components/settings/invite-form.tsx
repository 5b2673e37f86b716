"use client";

import { useEffect, useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import type * as z from "zod";
import { INVITATION_DAYS, STAFF_ROLES } from "@/domain/staff";
import { LOCALES, type Locale } from "@/domain/viewer";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import { InvitationDraft, type NewInvitation } from "@/schemas/staff";
import { ErrorSummary } from "../form/error-summary";
import { SelectInput } from "../form/select-input";
import { TextInput } from "../form/text-input";
import { useActionForm } from "../form/use-action-form";
import { Button } from "../ui/button";
import { InvitationLink } from "./invitation-link";

type Props = {
  invite: (input: z.input<typeof InvitationDraft>) => Promise<ActionResult<NewInvitation>>;
  /** Whether the shop sends mail; without, the link is passed on by hand. */
  mails: boolean;
  /** In which a mail is written unless another is chosen. */
  language: Locale;
};

/** Makes an invitation, mails it where there is an address, and shows its link, once. */
export function InviteForm({ invite, mails, language }: Props) {
  const words = useWords("staff");
  const heading = useRef<HTMLHeadingElement>(null);
  const [made, setMade] = useState<NewInvitation>();
  const [kept, setKept] = useState(0);
  const { form, onSubmit, pending, problems, summary, errorOf } = useActionForm({
    schema: InvitationDraft,
    action: invite,
    defaultValues: { role: "staff", note: "", email: "", language },
    onSuccess: (invitation) => {
      setMade(invitation);
      form.reset();
    },
  });
  const [role, email] = useWatch({ control: form.control, name: ["role", "email"] });
  useEffect(() => {
    if (kept > 0) heading.current?.focus(); // the button that was pressed is gone
  }, [kept]);

  const onKept = () => {
    setMade(undefined);
    setKept(kept + 1);
  };
  if (made) return <InvitationLink made={made} onKept={onKept} />;
  const labels = {
    note: words("note"),
    email: words("email"),
    language: words("language"),
    role: words("as"),
  };
  const roles = STAFF_ROLES.map((role) => ({ value: role, label: words(`role.${role}`) }));
  return (
    <section aria-labelledby="invite" className="space-y-5 rounded-2xl border border-line bg-card p-5">
      <div className="space-y-1">
        <h2 ref={heading} id="invite" tabIndex={-1} className="text-xl">
          {words("invite_title")}
        </h2>
        <p className="text-soft">{words("invite_text", { days: INVITATION_DAYS, mails: String(mails) })}</p>
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
        {mails && (
          <>
            <TextInput
              label={labels.email}
              help={words("email_help")}
              type="email"
              autoComplete="off"
              error={errorOf("email")}
              {...form.register("email")}
            />
            <SelectInput
              label={labels.language}
              choices={LOCALES.map((one) => ({ value: one, label: words(`languages.${one}`) }))}
              error={errorOf("language")}
              {...form.register("language")}
            />
          </>
        )}
        <SelectInput
          label={labels.role}
          help={words(`role_text.${role}`)}
          choices={roles}
          error={errorOf("role")}
          {...form.register("role")}
        />
        <Button type="submit" disabled={pending}>
          {email
            ? words(pending ? "inviting_mailed" : "invite_mailed")
            : words(pending ? "inviting" : "invite")}
        </Button>
      </form>
    </section>
  );
}
