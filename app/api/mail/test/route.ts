import { sendTestMailEndpoint } from "@/schemas/endpoints/mail";
import { route } from "@/server/http/route";
import { sendTestMail } from "@/server/mail/send-test-mail";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(sendTestMailEndpoint, sendTestMail);
