"use server";

import { sendTestMailEndpoint } from "@/schemas/endpoints/mail";
import { action } from "@/server/http/action";
import { sendTestMail } from "@/server/mail/send-test-mail";

export const test = action("test_mail", sendTestMailEndpoint.input, sendTestMail);
