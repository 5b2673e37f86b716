import { canManageShop } from "@/domain/shop";
import type { Viewer } from "@/domain/viewer";
import { wordsIn } from "@/i18n/translate";
import type { MailTest } from "@/schemas/mail";
import { db } from "@/server/db";
import { conflict, notAllowed } from "@/server/errors";
import { countAttempt } from "@/server/limits";
import { findShop } from "@/server/shop";
import { inOneLine } from "./one-line";
import { postOffice } from "./smtp";

/** Long enough for a slow mail server, and as long as somebody waits for an answer. */
const PATIENCE_MS = 10_000;

/**
 * Sends the owner a mail at once, past the outbox, and tells what the mail server said. Refuses a conflict where the shop
 * names no mail server, or the owner's account no address.
 */
export async function sendTestMail(viewer: Viewer): Promise<MailTest> {
  if (!canManageShop(viewer)) throw notAllowed();
  const office = postOffice({ patienceMs: PATIENCE_MS });
  if (!office) throw conflict("no_mail_server");
  const { email, name } = await db().user.findUniqueOrThrow({ where: { id: viewer.id } });
  if (email === null) throw conflict("no_own_address");
  await countAttempt([{ key: `test-mail:${viewer.id}`, most: 10 }]);
  const shop = inOneLine((await findShop()).name);
  const words = wordsIn(viewer.locale);
  const { problem } = await office.hand({
    from: { name: shop, address: office.from },
    to: { name: inOneLine(name), address: email },
    subject: words("mail.test_subject", { shop }),
    text: `${words("mail.test_text", { shop })}\n`,
    headers: { "Auto-Submitted": "auto-generated" },
  });
  return { address: email, delivered: problem === null, problem: problem ?? "" };
}
