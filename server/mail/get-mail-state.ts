import { canManageShop } from "@/domain/shop";
import type { Viewer } from "@/domain/viewer";
import type { MailState } from "@/schemas/mail";
import { unix } from "@/server/clock";
import { db } from "@/server/db";
import { env } from "@/server/env";
import { notAllowed } from "@/server/errors";

const MOST_FAILED = 20;

/** Whether and how the shop's mail goes out. For the owner alone. */
export async function getMailState(viewer: Viewer): Promise<MailState> {
  if (!canManageShop(viewer)) throw notAllowed();
  const { SMTP_URL, MAIL_FROM, MAIL_REPLY_TO } = env();
  const [waiting, failed] = await Promise.all([
    db().mail.count({ where: { state: "pending" } }),
    db().mail.findMany({ where: { state: "failed" }, orderBy: { createdAt: "desc" }, take: MOST_FAILED }),
  ]);
  return {
    sends: Boolean(SMTP_URL),
    from: SMTP_URL ? MAIL_FROM : "",
    reply_to: SMTP_URL ? MAIL_REPLY_TO : "",
    waiting,
    failed: failed.map((mail) => ({
      comm_order_id: mail.orderId ?? 0,
      address: mail.address,
      subject: mail.subject,
      problem: mail.problem ?? "",
      failed_time: unix(mail.attemptedAt ?? mail.createdAt),
    })),
  };
}
