import { canManageShop } from "@/domain/shop";
import type { Viewer } from "@/domain/viewer";
import { wordsIn } from "@/i18n/translate";
import type { MailTest, MailTestDraft } from "@/schemas/mail";
import { audit } from "@/server/audit/audit";
import { conflict, notAllowed } from "@/server/errors";
import { countAttempt } from "@/server/limits";
import { findShop } from "@/server/shop";
import { inOneLine } from "./one-line";
import { postOffice } from "./smtp";

/** Long enough for a slow mail server, and as long as somebody waits for an answer. */
const PATIENCE_MS = 10_000;

/**
 * Sends a mail at once, past the outbox, and tells what the mail server said. For the owner alone. Refuses a conflict where
 * the shop names no mail server.
 */
export async function sendTestMail(viewer: Viewer, { address }: MailTestDraft): Promise<MailTest> {
  if (!canManageShop(viewer)) throw notAllowed();
  const office = postOffice({ patienceMs: PATIENCE_MS });
  if (!office) throw conflict("no_mail_server");
  await countAttempt([{ key: `test-mail:${viewer.id}`, most: 10 }]);
  const shop = inOneLine((await findShop()).name);
  const words = wordsIn(viewer.locale);
  const { problem } = await office.hand({
    from: { name: shop, address: office.from },
    to: address,
    subject: words("mail.test_subject", { shop }),
    text: `${words("mail.test_text", { shop })}\n`,
    headers: { "Auto-Submitted": "auto-generated" },
  });
  await audit(viewer, "mail_tested", { name: address });
  return { address, delivered: problem === null, problem: problem ?? "" };
}
