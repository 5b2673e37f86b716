-- Removing what is a month old reads no more than that. Rows lie in the order in which they were written.
CREATE INDEX "WebhookDelivery_createdAt_idx" ON "WebhookDelivery" USING BRIN ("createdAt");
