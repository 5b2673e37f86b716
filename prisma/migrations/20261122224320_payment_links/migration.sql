-- AlterTable
ALTER TABLE "SalesOrder" ADD COLUMN     "refundingAt" TIMESTAMPTZ(3);

-- CreateEnum
CREATE TYPE "LinkState" AS ENUM ('open', 'voiding', 'void', 'paid', 'returning', 'returned', 'odd');

-- CreateTable
CREATE TABLE "PaymentLink" (
    "id" SERIAL NOT NULL,
    "instalmentId" INTEGER NOT NULL,
    "reference" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "state" "LinkState" NOT NULL DEFAULT 'open',
    "paymentId" TEXT,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PaymentLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProviderMessage" (
    "id" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProviderMessage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PaymentLink_reference_key" ON "PaymentLink"("reference");

-- CreateIndex
CREATE INDEX "PaymentLink_instalmentId_idx" ON "PaymentLink"("instalmentId");

-- CreateIndex
CREATE INDEX "PaymentLink_unsettled_idx" ON "PaymentLink"("id") WHERE ("state" IN ('voiding', 'returning'));

-- CreateIndex
CREATE INDEX "ProviderMessage_createdAt_idx" ON "ProviderMessage"("createdAt");

-- AddForeignKey
ALTER TABLE "PaymentLink" ADD CONSTRAINT "PaymentLink_instalmentId_fkey" FOREIGN KEY ("instalmentId") REFERENCES "Instalment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
