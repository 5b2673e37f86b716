-- AlterTable
ALTER TABLE "PaymentLink" ADD COLUMN     "cameAmount" BIGINT,
ADD COLUMN     "cameCurrency" CHAR(3),
ADD COLUMN     "nextTryAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "problem" TEXT,
ADD COLUMN     "refundId" TEXT,
ADD COLUMN     "said" TEXT,
ADD COLUMN     "tries" INTEGER NOT NULL DEFAULT 0;

-- DropIndex
DROP INDEX "PaymentLink_state_id_idx";

-- CreateIndex
CREATE INDEX "PaymentLink_state_nextTryAt_id_idx" ON "PaymentLink"("state", "nextTryAt", "id");

-- CreateIndex
CREATE INDEX "PaymentLink_paymentId_idx" ON "PaymentLink"("paymentId");
