import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientWords } from "@/app/client-words";
import { currencyChoices, zoneChoices } from "@/app/settings/choices";
import { SetupForm } from "@/components/settings/setup-form";
import { MESSAGES } from "@/i18n/messages";
import { pageLocale, useWords } from "@/server/http/words";
import { awaitsOwner } from "@/server/shops/awaits-owner";
import { openShop } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].shop.setup.title };
}

export default async function SetupPage() {
  if (!(await awaitsOwner())) notFound();
  const { locale } = await pageLocale();
  return (
    <div className="mx-auto max-w-xl space-y-6">
      <Heading />
      <ClientWords of={["shop", "issues"]}>
        <SetupForm zones={zoneChoices("UTC")} currencies={currencyChoices(locale)} open={openShop} />
      </ClientWords>
    </div>
  );
}

function Heading() {
  const words = useWords("shop");
  return (
    <header className="space-y-2">
      <h1 className="text-3xl">{words("setup.title")}</h1>
      <p className="text-soft">{words("setup.text")}</p>
    </header>
  );
}
