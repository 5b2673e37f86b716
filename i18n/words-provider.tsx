"use client";

import type { ReactNode } from "react";
import { IntlProvider } from "use-intl/react";
import type { Locale } from "@/domain/viewer";
import type { Messages } from "./messages";

type Props = { locale: Locale; timeZone: string; messages: Partial<Messages>; children: ReactNode };

/** Gives the client components below it the words they use. */
export function WordsProvider({ locale, timeZone, messages, children }: Props) {
  return (
    <IntlProvider locale={locale} timeZone={timeZone} messages={messages}>
      {children}
    </IntlProvider>
  );
}
