-- CreateEnum
CREATE TYPE "DeliveryWay" AS ENUM ('parcel', 'pickup');

-- AlterTable
ALTER TABLE "SalesOrder" ADD COLUMN     "carrier" TEXT,
ADD COLUMN     "deliveryWay" "DeliveryWay",
ADD COLUMN     "receivedAt" TIMESTAMPTZ(3),
ADD COLUMN     "sentAt" TIMESTAMPTZ(3),
ADD COLUMN     "tracking" TEXT;
