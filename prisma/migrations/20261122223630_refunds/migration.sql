-- AlterTable
ALTER TABLE "SalesOrder" ADD COLUMN     "refundedAt" TIMESTAMPTZ(3);
