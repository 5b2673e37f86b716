"use client";

import { signIn } from "next-auth/react";
import { useEffect } from "react";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import { ShopSetup } from "@/schemas/shop";
import { ErrorSummary } from "../form/error-summary";
import { type Choice, SelectInput } from "../form/select-input";
import { TextInput } from "../form/text-input";
import { useActionForm } from "../form/use-action-form";
import { Button } from "../ui/button";
import { useReady } from "../ui/use-ready";

type Props = {
  zones: Choice[];
  currencies: Choice[];
  open: (input: ShopSetup) => Promise<ActionResult<null>>;
};

const EMPTY = {
  name: "",
  time_zone: "UTC",
  currency: "USD",
  real_name: "",
  email: "",
  password: "",
  code: "",
};

/** Gives a shop that nobody owns its first settings and its owner, who is signed in then. */
export function SetupForm({ zones, currencies, open }: Props) {
  const words = useWords("shop");
  const ready = useReady();
  const { form, onSubmit, pending, problems, summary, errorOf } = useActionForm({
    schema: ShopSetup,
    action: open,
    defaultValues: EMPTY,
    onSuccess: async () => {
      const { email, password } = form.getValues();
      await signIn("credentials", { name: email, password, redirect: false });
      window.location.assign("/settings");
    },
  });
  const { setValue } = form;
  useEffect(() => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (zones.some(({ value }) => value === here)) setValue("time_zone", here);
  }, [zones, setValue]);

  const labels = {
    code: words("setup.code"),
    name: words("name"),
    time_zone: words("time_zone"),
    currency: words("currency"),
    real_name: words("setup.real_name"),
    email: words("setup.email"),
    password: words("setup.password"),
  };
  const field = (name: keyof typeof labels) => ({
    label: labels[name],
    error: errorOf(name),
    ...form.register(name),
  });
  return (
    <form method="post" onSubmit={onSubmit} noValidate className="space-y-6">
      <ErrorSummary ref={summary} title={words("problems")} problems={problems} labels={labels} />
      <TextInput {...field("code")} help={words("setup.code_help")} autoComplete="off" />
      <section aria-labelledby="the-shop" className="space-y-5 rounded-2xl border border-line bg-card p-5">
        <h2 id="the-shop" className="text-xl">
          {words("setup.the_shop")}
        </h2>
        <TextInput {...field("name")} help={words("name_help")} autoComplete="organization" />
        <SelectInput {...field("time_zone")} help={words("time_zone_help")} choices={zones} />
        <SelectInput {...field("currency")} help={words("currency_help")} choices={currencies} />
      </section>
      <section aria-labelledby="you" className="space-y-5 rounded-2xl border border-line bg-card p-5">
        <h2 id="you" className="text-xl">
          {words("setup.you")}
        </h2>
        <TextInput {...field("real_name")} help={words("setup.real_name_help")} autoComplete="name" />
        <TextInput {...field("email")} type="email" autoComplete="email" />
        <TextInput
          {...field("password")}
          help={words("setup.password_help")}
          type="password"
          autoComplete="new-password"
        />
      </section>
      <Button type="submit" disabled={!ready || pending} className="w-full">
        {words(pending ? "setup.opening" : "setup.open")}
      </Button>
    </form>
  );
}
