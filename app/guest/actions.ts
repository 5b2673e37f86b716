"use server";

import type { Route } from "next";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { localeOf } from "@/i18n/locale";
import { SignUp } from "@/schemas/account";
import { keepAccount } from "@/server/guests/keep-account";
import { orderAction } from "@/server/http/action";
import { linkCookie } from "@/server/http/link-cookie";
import { sessionCookie } from "@/server/http/session-cookie";
import { openLink } from "@/server/links/open-link";

export const keep = orderAction("keep_account", SignUp, keepAccount);

/** Goes in by the link that was followed, and is signed out of whatever account this browser was signed in to. */
export async function enter(): Promise<void> {
  const jar = await cookies();
  const token = jar.get(linkCookie().name)?.value ?? "";
  const link = await openLink(token, localeOf(await headers()));
  if (!link) redirect("/guest");
  const { name, options } = sessionCookie();
  jar.set(name, link.session, { ...options, maxAge: link.life });
  jar.set({ ...linkCookie(), value: "", maxAge: 0 });
  redirect(link.path as Route);
}
