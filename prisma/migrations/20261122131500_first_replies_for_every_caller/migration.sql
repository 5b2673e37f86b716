-- Keys are kept for callers without an account too, and replies as the very text that went out.
ALTER TABLE "Idempotency" DROP CONSTRAINT "Idempotency_userId_fkey";
ALTER TABLE "Idempotency" DROP CONSTRAINT "Idempotency_pkey";
ALTER TABLE "Idempotency" ADD COLUMN "caller" TEXT;
UPDATE "Idempotency" i SET "caller" = u."role"::text || ':' || u."id" FROM "User" u WHERE u."id" = i."userId";
DELETE FROM "Idempotency" WHERE "reply" IS NULL;
ALTER TABLE "Idempotency" DROP COLUMN "userId";
ALTER TABLE "Idempotency" ALTER COLUMN "caller" SET NOT NULL;
ALTER TABLE "Idempotency" ALTER COLUMN "bodyHash" TYPE TEXT;
ALTER TABLE "Idempotency" ALTER COLUMN "reply" TYPE TEXT USING "reply"::text;
ALTER TABLE "Idempotency" ALTER COLUMN "reply" SET NOT NULL;
ALTER TABLE "Idempotency" ADD CONSTRAINT "Idempotency_pkey" PRIMARY KEY ("caller", "key");

-- What of somebody's uploads no order has taken is counted at every upload.
CREATE INDEX "Attachment_uploaderId_idx" ON "Attachment"("uploaderId");
