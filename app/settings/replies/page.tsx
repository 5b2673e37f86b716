import type { Metadata } from "next";
import { ClientWords } from "@/app/client-words";
import { ReplyManager } from "@/components/reply/reply-manager";
import { SettingsNav } from "@/components/settings/settings-nav";
import { MESSAGES } from "@/i18n/messages";
import { pageLocale, useWords } from "@/server/http/words";
import { listReplies } from "@/server/replies/list-replies";
import { merchantViewer } from "../merchant-viewer";
import * as acts from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].replies.title };
}

export default async function RepliesPage() {
  const viewer = await merchantViewer("/settings/replies");
  const replies = await listReplies(viewer);
  const { dialog } = MESSAGES[viewer.locale].order_page;
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <SettingsNav here="/settings/replies" viewer={viewer} />
      <Head />
      <ClientWords of={["replies", "issues"]}>
        <ReplyManager replies={replies} save={acts.save} remove={acts.remove} dialog={dialog} />
      </ClientWords>
    </div>
  );
}

function Head() {
  const words = useWords("replies");
  return (
    <header className="space-y-2">
      <h1 className="text-3xl">{words("title")}</h1>
      <p className="text-soft">{words("intro")}</p>
    </header>
  );
}
