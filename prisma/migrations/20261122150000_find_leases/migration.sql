-- CreateIndex
CREATE INDEX "WebhookDelivery_endpointId_leasedUntil_idx" ON "WebhookDelivery"("endpointId", "leasedUntil") WHERE ("leasedUntil" IS NOT NULL);
