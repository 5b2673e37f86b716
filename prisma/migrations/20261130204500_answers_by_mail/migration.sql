-- Mails that answered one of ours and were taken
-- CreateTable
CREATE TABLE "InboundMail" (
    "id" CHAR(64) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

CONSTRAINT "InboundMail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "InboundMail_createdAt_idx" ON "InboundMail"("createdAt");
