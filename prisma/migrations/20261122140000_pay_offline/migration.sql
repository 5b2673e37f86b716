-- AlterEnum
ALTER TYPE "SaleStatus" ADD VALUE 'announced' AFTER 'waiting';

-- AlterTable
ALTER TABLE "SalesOrder" ADD COLUMN     "announcedAt" TIMESTAMPTZ(3),
ADD COLUMN     "announcedWay" TEXT,
ADD COLUMN     "paidAt" TIMESTAMPTZ(3),
ADD COLUMN     "paidWay" TEXT,
ADD COLUMN     "paymentId" TEXT;

-- AlterTable
ALTER TABLE "Shop" ADD COLUMN     "payHow" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "SalesOrder_status_id_idx" ON "SalesOrder"("status", "id" DESC);
