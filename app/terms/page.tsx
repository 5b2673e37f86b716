import type { Metadata } from "next";
import { wordsIn } from "@/i18n/translate";
import { pageLocale, useWords } from "@/server/http/words";
import { seenByVisitors } from "@/server/shop";

export async function generateMetadata(): Promise<Metadata> {
  const { locale, shopName } = await pageLocale();
  return { title: wordsIn(locale)("shop.terms_title", { shop: shopName }) };
}

export default async function TermsPage() {
  const [{ shopName }, terms] = await Promise.all([pageLocale(), seenByVisitors.terms()]);
  return <Terms shop={shopName} terms={terms} />;
}

function Terms({ shop, terms }: { shop: string; terms: string }) {
  const words = useWords("shop");
  return (
    <article className="mx-auto max-w-prose space-y-6">
      <h1 className="text-3xl">{words("terms_title", { shop })}</h1>
      <p className="break-words whitespace-pre-line">{terms || words("terms_none")}</p>
    </article>
  );
}
