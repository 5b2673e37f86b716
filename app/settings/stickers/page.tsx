import type { Metadata } from "next";
import Link from "next/link";
import { ClientWords } from "@/app/client-words";
import { SettingsNav } from "@/components/settings/settings-nav";
import { StickerPack } from "@/components/settings/sticker-pack";
import { MESSAGES } from "@/i18n/messages";
import { pageLocale, useWords } from "@/server/http/words";
import { findShop } from "@/server/shop";
import { listPack } from "@/server/stickers/list-pack";
import { ownerViewer } from "../merchant-viewer";
import { add, arrange, change, remove } from "./actions";

const ACTS = { add, arrange, change, remove };

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].stickers.title };
}

export default async function StickersPage() {
  const viewer = await ownerViewer("/settings/stickers");
  const [pack, shop] = await Promise.all([listPack(viewer), findShop()]);
  const { dialog } = MESSAGES[viewer.locale].order_page;
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <SettingsNav here="/settings/stickers" viewer={viewer} />
      <Head off={!shop.stickers} />
      <ClientWords of={["stickers", "issues", "request"]}>
        <StickerPack pack={pack} acts={ACTS} dialog={dialog} />
      </ClientWords>
    </div>
  );
}

function Head({ off }: { off: boolean }) {
  const words = useWords("stickers");
  return (
    <header className="space-y-2">
      <h1 className="text-3xl">{words("title")}</h1>
      <p className="text-soft">{words("intro")}</p>
      {off && (
        <p>
          {words("off")}{" "}
          <Link href="/settings" className="underline underline-offset-4 hover:no-underline">
            {words("off_link")}
          </Link>
        </p>
      )}
    </header>
  );
}
