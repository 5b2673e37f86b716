"use client";

import type { Route } from "next";
import { useRef, useState } from "react";
import type * as z from "zod";
import { LINK_DAYS } from "@/domain/link";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import { type GuestLink, GuestOrderDraft } from "@/schemas/guest";
import { ErrorSummary } from "../form/error-summary";
import { SelectInput } from "../form/select-input";
import { TextArea } from "../form/text-area";
import { TextInput } from "../form/text-input";
import { useActionForm } from "../form/use-action-form";
import { newKey } from "../order/new-key";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { LinkPanel } from "../ui/link-panel";

type Props = {
  products: { id: number; name: string }[];
  takeDown: (input: z.input<typeof GuestOrderDraft>, key?: string) => Promise<ActionResult<GuestLink>>;
};

/** Takes down what a customer wants, then shows the link with which they get to their order. */
export function TakeDownForm({ products, takeDown }: Props) {
  const words = useWords("guest");
  const [made, setMade] = useState<GuestLink>();
  const key = useRef(newKey());
  const { form, onSubmit, pending, problems, summary, errorOf } = useActionForm({
    schema: GuestOrderDraft,
    action: takeDown,
    idempotencyKey: () => key.current,
    onSuccess: setMade,
  });
  if (made) return <TakenDown made={made} />;
  const labels = {
    archive_id: words("product"),
    title: words("order_title"),
    content: words("content"),
    name: words("name"),
    email: words("email"),
    phone: words("phone"),
  };
  const field = (name: keyof typeof labels) => ({
    label: labels[name],
    error: errorOf(name),
    ...form.register(name),
  });
  const choices = products.map(({ id, name }) => ({ value: String(id), label: name }));
  return (
    <form onSubmit={onSubmit} noValidate className="space-y-5">
      <ErrorSummary ref={summary} title={words("problems")} problems={problems} labels={labels} />
      <SelectInput {...field("archive_id")} choices={choices} />
      <TextInput {...field("title")} autoComplete="off" />
      <TextArea {...field("content")} help={words("content_help")} />
      <TextInput {...field("name")} autoComplete="off" />
      <TextInput {...field("email")} help={words("email_help")} type="email" autoComplete="off" />
      <TextInput {...field("phone")} help={words("phone_help")} type="tel" autoComplete="off" />
      <Button type="submit" disabled={pending}>
        {words(pending ? "taking_down" : "take_down")}
      </Button>
    </form>
  );
}

function TakenDown({ made: { id, link, mailed_to: email } }: { made: GuestLink }) {
  const words = useWords("guest");
  const mailed = { mailed: String(email !== ""), email };
  const toOrder = (
    <ButtonLink href={`/orders/${id}` as Route} look={link === "" ? "primary" : "secondary"}>
      {words("to_order")}
    </ButtonLink>
  );
  const copy = { copy: words("copy"), done: words("copied"), byHand: words("copy_by_hand") };
  if (link !== "")
    return (
      <LinkPanel
        title={words("link_title")}
        text={words("link_text", { ...mailed, days: LINK_DAYS })}
        link={link}
        words={copy}
      >
        {toOrder}
      </LinkPanel>
    );
  return (
    <section role="status" className="space-y-4 rounded-2xl border border-good bg-good-tint p-5">
      <p>{words("has_account", mailed)}</p>
      {toOrder}
    </section>
  );
}
