import type { Metadata } from "next";
import { ClientWords } from "@/app/client-words";
import { merchantViewer } from "@/app/settings/merchant-viewer";
import { TakeDownForm } from "@/components/guest/take-down-form";
import { MESSAGES } from "@/i18n/messages";
import { findChoices } from "@/server/desk/find-choices";
import { pageLocale, useWords } from "@/server/http/words";
import { takeDown } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].guest.new_title };
}

export default async function NewOrderPage() {
  const { products } = await findChoices(await merchantViewer("/desk/new"));
  return (
    <div className="mx-auto max-w-2xl space-y-8">
      <Heading />
      <ClientWords of={["guest", "issues"]}>
        <TakeDownForm products={products} takeDown={takeDown} />
      </ClientWords>
    </div>
  );
}

function Heading() {
  const words = useWords("guest");
  return (
    <header className="space-y-2">
      <h1 className="text-3xl">{words("new_title")}</h1>
      <p className="text-soft">{words("new_text")}</p>
    </header>
  );
}
