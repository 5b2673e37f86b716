import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ClientWords } from "@/app/client-words";
import { AccountNav } from "@/components/account/account-nav";
import { KeyForm } from "@/components/key/key-form";
import { KeyList } from "@/components/key/key-list";
import { mayGrant } from "@/domain/api-key";
import type { Viewer } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";
import type { ApiKey } from "@/schemas/api-key";
import { absolute } from "@/server/attachments/addresses";
import { currentViewer } from "@/server/auth";
import { now, unix } from "@/server/clock";
import { pageLocale, useWords } from "@/server/http/words";
import { listKeys } from "@/server/keys/list-keys";
import { makeOwnKey, revokeOwnKey } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].keys.title };
}

export default async function KeysPage() {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/account/keys");
  return <KeysSheet viewer={viewer} keys={await listKeys(viewer)} />;
}

function KeysSheet({ viewer, keys }: { viewer: Viewer; keys: ApiKey[] }) {
  const words = useWords("keys");
  return (
    <>
      <AccountNav here="/account/keys" />
      <header className="space-y-2">
        <h1 className="text-3xl">{words("title")}</h1>
        <p>{words("intro")}</p>
        <p className="text-soft">{words("outlive")}</p>
        <a
          href="/api/docs"
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {words("docs")}
        </a>
      </header>
      <ClientWords of={["keys", "issues", "site"]}>
        <KeyList keys={keys} time={unix(now())} revoke={revokeOwnKey} />
        <KeyForm
          make={makeOwnKey}
          mayTakeSide={mayGrant(viewer.role, "staff")}
          address={absolute("/api/account")}
        />
      </ClientWords>
    </>
  );
}
