"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { stopMails } from "@/server/mail/stop-mails";

/** Ends all mails to whoever got this address in one. */
export async function stop(token: string): Promise<void> {
  await stopMails(token);
  redirect(`/mail/${token}` as Route);
}
