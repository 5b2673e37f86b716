"use client";

import { useState } from "react";
import type * as z from "zod";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import { type ShopSettings, ShopUpdate } from "@/schemas/shop";
import { ErrorSummary } from "../form/error-summary";
import { controlId } from "../form/problems";
import { type Choice, SelectInput } from "../form/select-input";
import { TextArea } from "../form/text-area";
import { TextInput } from "../form/text-input";
import { useActionForm } from "../form/use-action-form";
import { Button } from "../ui/button";
import { FormMessage } from "../ui/form-message";
import { ShopLogo } from "./shop-logo";

type Props = {
  shop: ShopSettings;
  zones: Choice[];
  currencies: Choice[];
  save: (input: z.input<typeof ShopUpdate>) => Promise<ActionResult<ShopSettings>>;
};

/** Changes how the shop is set. */
export function ShopForm({ shop, zones, currencies, save }: Props) {
  const words = useWords("shop");
  const [saved, setSaved] = useState(false);
  const [unfinished, setUnfinished] = useState(0);
  const { currency, currency_locked: _, ...chosen } = shop;
  const { form, onSubmit, pending, problems, summary, errorOf } = useActionForm({
    schema: ShopUpdate,
    action: save,
    defaultValues: { ...chosen, currency },
    onSuccess: () => setSaved(true),
  });
  const labels = {
    name: words("name"),
    time_zone: words("time_zone"),
    currency: words("currency"),
    pay_how: words("pay_how"),
    terms: words("terms"),
    hours: words("hours"),
    reply_goal: words("reply_goal"),
    logo: words("logo"),
  };
  return (
    <form onSubmit={onSubmit} onChange={() => setSaved(false)} noValidate className="space-y-5">
      <ErrorSummary ref={summary} title={words("problems")} problems={problems} labels={labels} />
      <TextInput
        label={labels.name}
        help={words("name_help")}
        autoComplete="organization"
        error={errorOf("name")}
        {...form.register("name")}
      />
      <ShopLogo
        address={shop.logo}
        error={errorOf("logo")}
        onChange={(logo) => form.setValue("logo", logo)}
        onUnfinished={setUnfinished}
      />
      <SelectInput
        label={labels.time_zone}
        help={words("time_zone_help")}
        choices={zones}
        error={errorOf("time_zone")}
        {...form.register("time_zone")}
      />
      {shop.currency_locked ? (
        <LockedCurrency currency={currency} />
      ) : (
        <SelectInput
          label={labels.currency}
          help={words("currency_help")}
          choices={currencies}
          error={errorOf("currency")}
          {...form.register("currency")}
        />
      )}
      <TextArea
        label={labels.pay_how}
        help={words("pay_how_help")}
        error={errorOf("pay_how")}
        {...form.register("pay_how")}
      />
      <TextArea
        label={labels.terms}
        help={words("terms_help")}
        rows={6}
        error={errorOf("terms")}
        {...form.register("terms")}
      />
      <TextArea
        label={labels.hours}
        help={words("hours_help")}
        rows={2}
        error={errorOf("hours")}
        {...form.register("hours")}
      />
      <TextInput
        label={labels.reply_goal}
        help={words("reply_goal_help")}
        inputMode="numeric"
        error={errorOf("reply_goal")}
        {...form.register("reply_goal")}
      />
      <Button type="submit" disabled={pending || unfinished > 0}>
        {words(pending ? "saving" : "save")}
      </Button>
      <FormMessage kind="good">{saved && words("saved")}</FormMessage>
    </form>
  );
}

/** Stands where the choice was; what is sent stays what it is. */
function LockedCurrency({ currency }: { currency: string }) {
  const words = useWords("shop");
  return (
    <div id={controlId("currency")} tabIndex={-1} className="space-y-1.5">
      <p className="font-medium">{words("currency")}</p>
      <p>
        {currency} <span className="text-sm text-soft">{words("currency_locked")}</span>
      </p>
    </div>
  );
}
