"use client";

import { useState } from "react";
import type { UseFormRegister } from "react-hook-form";
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
import { ClosedDays } from "./closed-days";
import { SettingsPart } from "./settings-parts";
import { ShopLogo } from "./shop-logo";
import { TickBox } from "./tick-box";
import { useExactLabels } from "./use-exact-labels";
import { clockText, type ShopInput, WeekHours } from "./week-hours";

type Input = ShopInput;
type Props = {
  shop: ShopSettings;
  zones: Choice[];
  currencies: Choice[];
  save: (input: Input) => Promise<ActionResult<ShopSettings>>;
};

/** Changes how the shop is set. */
export function ShopForm({ shop, zones, currencies, save }: Props) {
  const words = useWords("shop");
  const [saved, setSaved] = useState(false);
  const [unfinished, setUnfinished] = useState(0);
  const { currency_locked: locked, ...chosen } = shop;
  const { form, onSubmit, pending, problems, summary, errorOf } = useActionForm({
    schema: ShopUpdate,
    action: save,
    defaultValues: { ...chosen, week: writtenWeek(chosen.week) },
    onSuccess: () => setSaved(true),
  });
  const labels = useLabels();
  const exactly = useExactLabels();
  const field = useFields(form.register, errorOf);
  return (
    <form onSubmit={onSubmit} onChange={() => setSaved(false)} noValidate className="space-y-5">
      <ErrorSummary
        ref={summary}
        title={words("problems")}
        problems={problems}
        labels={exactly(labels, problems)}
      />
      <SettingsPart part="basics">
        <TextInput {...field("name")} help={words("name_help")} autoComplete="organization" />
        <ShopLogo
          address={shop.logo}
          error={errorOf("logo")}
          onChange={(logo) => form.setValue("logo", logo)}
          onUnfinished={setUnfinished}
        />
        <SelectInput {...field("time_zone")} help={words("time_zone_help")} choices={zones} />
        {locked ? (
          <LockedCurrency currency={shop.currency} />
        ) : (
          <SelectInput {...field("currency")} help={words("currency_help")} choices={currencies} />
        )}
      </SettingsPart>
      <SettingsPart part="payment">
        <TextArea {...field("pay_how")} help={words("pay_how_help")} />
        <TextArea {...field("terms")} help={words("terms_help")} rows={6} />
      </SettingsPart>
      <SettingsPart part="times">
        <WeekHours form={form} errorOf={errorOf} />
        <ClosedDays form={form} errorOf={errorOf} />
        <TextArea {...field("hours")} help={words("hours_help")} rows={2} />
        <TextInput {...field("reply_goal")} help={words("reply_goal_help")} inputMode="numeric" />
      </SettingsPart>
      <SettingsPart part="papers">
        <TextArea {...field("address")} help={words("address_help")} rows={3} autoComplete="street-address" />
        <TextInput {...field("tax_number")} help={words("tax_number_help")} autoComplete="off" />
      </SettingsPart>
      <SettingsPart part="orders">
        <TickBox label={words("stickers")} {...form.register("stickers")} />
        <fieldset className="space-y-1">
          <legend className="font-medium">{words("pictures")}</legend>
          <p className="text-sm text-soft">{words("pictures_help")}</p>
          <TickBox label={words("watermark_sketches")} {...form.register("watermark_sketches")} />
          <TickBox label={words("files_after_balance")} {...form.register("files_after_balance")} />
        </fieldset>
      </SettingsPart>
      <Button
        type="submit"
        disabled={pending || unfinished > 0}
        aria-describedby={unfinished > 0 ? "unfinished" : undefined}
      >
        {words(pending ? "saving" : "save")}
      </Button>
      <p id="unfinished" aria-live="polite" className="font-medium empty:hidden">
        {unfinished > 0 && words("unfinished")}
      </p>
      <FormMessage kind="good">{saved && words("saved")}</FormMessage>
    </form>
  );
}

const NAMES = [
  "name",
  "time_zone",
  "currency",
  "pay_how",
  "terms",
  "week",
  "closed_days",
  "hours",
  "address",
  "tax_number",
  "reply_goal",
  "logo",
] as const;
type Labelled = (typeof NAMES)[number];

/** Hours as the browser's inputs take them. */
function writtenWeek(week: ShopSettings["week"]): Input["week"] {
  return week.map((spans) => spans.map(({ from, to }) => ({ from: clockText(from), to: clockText(to) })));
}

/** What each field is called, beside it and in the list of problems. */
function useLabels() {
  const words = useWords("shop");
  return Object.fromEntries(NAMES.map((name) => [name, words(name)])) as Record<Labelled, string>;
}

function useFields(register: UseFormRegister<Input>, errorOf: (name: string) => string | undefined) {
  const labels = useLabels();
  return (name: Labelled) => ({ label: labels[name], error: errorOf(name), ...register(name) });
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
