-- A mail knows what it tells of, so that it can be worked out anew when it goes out; a list of reminders is of several orders.
-- AlterTable
ALTER TABLE "Mail" ALTER COLUMN "orderId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Notification" ADD COLUMN     "mailId" UUID;

-- Mails that wait at this moment were written in one transaction with the note on what they tell of.
UPDATE "Notification" n SET "mailId" = m."id" FROM "Mail" m
WHERE m."state" = 'pending' AND n."userId" = m."userId" AND n."orderId" = m."orderId" AND n."mailedAt" = m."createdAt";

-- CreateIndex
CREATE INDEX "Notification_mailId_idx" ON "Notification"("mailId");

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_mailId_fkey" FOREIGN KEY ("mailId") REFERENCES "Mail"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Reminders of the same second on several orders had one name.
UPDATE "Notification" SET "about" = "kind" || ':' || "orderId" || '-' || substr("about", length("kind") + 2)
WHERE "kind" IN ('reminder_reply', 'reminder_payment');
