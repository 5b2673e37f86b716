import { type Tx, transaction } from "@/server/db";
import type { Message } from "./pages";
import { heldLink, takeNewsIn } from "./take-news";

type Known = Exclude<Message, { about: "other" }>;

/**
 * Takes what a provider says by itself, each message once. A page that we do not know is not ours: another shop may have the
 * same account.
 */
export async function takeMessage(message: Message): Promise<void> {
  if (message.about === "other") return;
  await transaction(async (tx) => {
    const { count } = await tx.providerMessage.createMany({
      data: [{ id: message.id }],
      skipDuplicates: true,
    });
    const link = count > 0 ? await linkOf(tx, message) : null;
    if (link) await takeNewsIn(tx, await heldLink(tx, link.id), message.news);
  });
}

function linkOf(tx: Tx, message: Known) {
  const where =
    message.about === "page" ? { reference: message.reference } : { paymentId: message.paymentId };
  return tx.paymentLink.findFirst({ where, select: { id: true }, orderBy: { id: "desc" } });
}
