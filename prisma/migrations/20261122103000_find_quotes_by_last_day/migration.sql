-- CreateIndex
CREATE INDEX "Quote_state_validUntil_idx" ON "Quote"("state", "validUntil");
