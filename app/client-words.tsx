import type { ReactNode } from "react";
import { MESSAGES, type Namespace } from "@/i18n/messages";
import { WordsProvider } from "@/i18n/words-provider";
import { pageLocale } from "@/server/http/words";

/** Sends only the named namespaces along to the client components below. */
export async function ClientWords({ of, children }: { of: Namespace[]; children: ReactNode }) {
  const { locale, timeZone } = await pageLocale();
  const messages = Object.fromEntries(of.map((namespace) => [namespace, MESSAGES[locale][namespace]]));
  return (
    <WordsProvider locale={locale} timeZone={timeZone} messages={messages}>
      {children}
    </WordsProvider>
  );
}
