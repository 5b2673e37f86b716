import type { Metadata } from "next";
import { cookies } from "next/headers";
import { LinkOver } from "@/components/guest/link-over";
import { LinkWaits } from "@/components/guest/link-waits";
import { MESSAGES } from "@/i18n/messages";
import { currentViewer } from "@/server/auth";
import { linkCookie } from "@/server/http/link-cookie";
import { pageLocale } from "@/server/http/words";
import { readLink } from "@/server/links/link-token";
import { openLink } from "@/server/links/open-link";
import { enter } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { title } = MESSAGES[(await pageLocale()).locale].guest;
  return { title, robots: { index: false }, referrer: "no-referrer" };
}

/** Where a link leads that does not lead straight to its order. */
export default async function GuestPage() {
  const token = (await cookies()).get(linkCookie().name)?.value ?? "";
  const [{ locale }, viewer] = [await pageLocale(), await currentViewer()];
  const link = await openLink(token, locale);
  if (!link) return <LinkOver orderId={readLink(token)?.order ?? null} />;
  return <LinkWaits guest={link.viewer.name} viewer={viewer?.name ?? null} enter={enter} />;
}
