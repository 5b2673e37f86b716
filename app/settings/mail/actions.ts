"use server";

import { refresh } from "next/cache";
import type * as z from "zod";
import { sendTestMailEndpoint } from "@/schemas/endpoints/mail";
import { MailTemplateDraft, MailTemplateQuery } from "@/schemas/mail-template";
import { action } from "@/server/http/action";
import { resetMailTemplate } from "@/server/mail/reset-mail-template";
import { saveMailTemplate } from "@/server/mail/save-mail-template";
import { sendTestMail } from "@/server/mail/send-test-mail";

const saveOne = action("save_mail_template", MailTemplateDraft, saveMailTemplate);
const resetOne = action("reset_mail_template", MailTemplateQuery, resetMailTemplate);

/** The page is drawn anew with it. */
export async function save(input: z.input<typeof MailTemplateDraft>, key?: string) {
  const result = await saveOne(input, key);
  if (result.ok) refresh();
  return result;
}

export async function reset(input: z.input<typeof MailTemplateQuery>, key?: string) {
  const result = await resetOne(input, key);
  if (result.ok) refresh();
  return result;
}

export const test = action("test_mail", sendTestMailEndpoint.input, sendTestMail);
