-- DropIndex
DROP INDEX "PaymentLink_unsettled_idx";

-- CreateIndex
CREATE INDEX "PaymentLink_state_id_idx" ON "PaymentLink"("state", "id");
