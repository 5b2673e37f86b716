import { purgeUploads } from "@/server/attachments/purge-uploads";
import { purgeMails } from "@/server/mail/purge-mails";
import { writeMails } from "@/server/mail/write-mails";
import { purgeNotifications } from "@/server/notifications/purge-notifications";
import { sumUpOrders } from "@/server/numbers/sum-up-orders";
import { indexOrders } from "@/server/orders/index-orders";
import { settleLinks } from "@/server/payments/settle-links";
import { expireQuotes } from "@/server/quotes/expire-quotes";
import { remind } from "@/server/reminders/remind";
import { purgeDeliveries } from "@/server/webhooks/purge-deliveries";
import type { Job } from "./job";
import { purgeAttempts } from "./purge-attempts";
import { purgeIdempotency } from "./purge-idempotency";
import { tidyUploads } from "./tidy-uploads";

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Everything that is done in the background. */
export const JOBS: readonly Job[] = [
  { name: "expire_quotes", everySeconds: MINUTE, run: expireQuotes },
  { name: "remind", everySeconds: 5 * MINUTE, run: remind },
  { name: "settle_links", everySeconds: 15, run: settleLinks },
  { name: "index_orders", everySeconds: MINUTE, run: indexOrders },
  { name: "sum_up_orders", everySeconds: MINUTE, run: sumUpOrders },
  { name: "write_mails", everySeconds: 10, run: writeMails },
  { name: "purge_idempotency", everySeconds: HOUR, run: purgeIdempotency },
  { name: "purge_attempts", everySeconds: HOUR, run: purgeAttempts },
  { name: "purge_uploads", everySeconds: HOUR, run: purgeUploads },
  { name: "tidy_uploads", everySeconds: HOUR, run: tidyUploads },
  { name: "purge_deliveries", everySeconds: HOUR, run: purgeDeliveries },
  { name: "purge_notifications", everySeconds: HOUR, run: purgeNotifications },
  { name: "purge_mails", everySeconds: HOUR, run: purgeMails },
];
