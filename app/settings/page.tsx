import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ClientWords } from "@/app/client-words";
import { FirstSteps } from "@/components/settings/first-steps";
import { SettingsNav } from "@/components/settings/settings-nav";
import { SettingsMenu } from "@/components/settings/settings-parts";
import { ShopFacts } from "@/components/settings/shop-facts";
import { ShopForm } from "@/components/settings/shop-form";
import { canManageShop } from "@/domain/shop";
import { sideOf, type Viewer } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";
import type { FirstSteps as Steps } from "@/schemas/first-steps";
import type { ShopSettings } from "@/schemas/shop";
import { currentViewer } from "@/server/auth";
import { pageLocale, useWords } from "@/server/http/words";
import { findFirstSteps } from "@/server/shops/find-first-steps";
import { getShop } from "@/server/shops/get-shop";
import { saveShop } from "./actions";
import { currencyChoices, zoneChoices } from "./choices";

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].shop.title };
}

export default async function SettingsPage() {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/settings");
  if (sideOf(viewer) === "customer") notFound();
  const [shop, steps] = await Promise.all([getShop(viewer), findFirstSteps(viewer)]);
  return <SettingsSheet viewer={viewer} shop={shop} steps={steps} />;
}

type Props = { viewer: Viewer; shop: ShopSettings; steps: Steps | null };

function SettingsSheet({ viewer, shop, steps }: Props) {
  const words = useWords("shop");
  const isOwner = canManageShop(viewer);
  return (
    <div className={`mx-auto max-w-2xl space-y-6 ${isOwner ? "lg:max-w-4xl" : ""}`}>
      <SettingsNav here="/settings" viewer={viewer} />
      <header className="space-y-2">
        <h1 className="text-3xl">{words("title")}</h1>
        <p className="text-soft">{words("intro")}</p>
      </header>
      {steps && <FirstSteps {...steps} />}
      {isOwner ? (
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-8">
          <SettingsMenu />
          <ClientWords of={["shop", "issues", "request"]}>
            <ShopForm
              shop={shop}
              zones={zoneChoices(shop.time_zone)}
              currencies={currencyChoices(viewer.locale)}
              save={saveShop}
            />
          </ClientWords>
        </div>
      ) : (
        <section className="rounded-2xl border border-line bg-card p-5">
          <ShopFacts shop={shop} />
        </section>
      )}
    </div>
  );
}
