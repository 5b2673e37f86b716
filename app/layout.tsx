import "./globals.css";
import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteHeader } from "@/components/ui/site-header";
import { currentViewer } from "@/server/auth";
import { pageLocale, pageTheme, useWords } from "@/server/http/words";
import { countNotifications } from "@/server/notifications/count-notifications";
import { chooseLocale, chooseTheme } from "./preferences";

/** The display face. Nothing waits for it: a page that is there first does without it and stays as it is, and the next has it. */
const fraunces = localFont({
  src: "../node_modules/@fontsource/fraunces/files/fraunces-latin-600-normal.woff2",
  weight: "400 700",
  display: "optional",
  preload: false,
  variable: "--fraunces",
});

export async function generateMetadata(): Promise<Metadata> {
  const { shopName } = await pageLocale();
  return {
    title: { default: shopName, template: `%s · ${shopName}` },
    icons: { icon: "/icon.svg", apple: "/icon-apple.png" },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf7f1" },
    { media: "(prefers-color-scheme: dark)", color: "#15130f" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [{ locale, shopName, shopLogo }, theme, viewer] = await Promise.all([
    pageLocale(),
    pageTheme(),
    currentViewer(),
  ]);
  const { unseen } = viewer ? await countNotifications(viewer) : { unseen: 0 };
  return (
    <html lang={locale === "zh" ? "zh-Hans" : "en"} data-theme={theme} className={fraunces.variable}>
      <body className="flex min-h-dvh flex-col antialiased">
        <SkipLink />
        <SiteHeader viewer={viewer} unseen={unseen} shopName={shopName} shopLogo={shopLogo} />
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto w-full max-w-6xl flex-1 px-4 py-6 outline-none has-data-wide:max-w-[112rem] sm:px-6 sm:py-10"
        >
          {children}
        </main>
        <SiteFooter locale={locale} theme={theme} chooseLocale={chooseLocale} chooseTheme={chooseTheme} />
      </body>
    </html>
  );
}

function SkipLink() {
  const words = useWords("site");
  return (
    <a
      href="#content"
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-lg focus:bg-card focus:px-4 focus:py-3"
    >
      {words("skip")}
    </a>
  );
}
