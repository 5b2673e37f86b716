-- AlterEnum
ALTER TYPE "SaleStatus" ADD VALUE 'deposit_paid' AFTER 'announced';
ALTER TYPE "SaleStatus" ADD VALUE 'balance_announced' AFTER 'deposit_paid';

-- CreateEnum
CREATE TYPE "InstalmentKind" AS ENUM ('deposit', 'balance', 'full');

-- CreateEnum
CREATE TYPE "InstalmentState" AS ENUM ('waiting', 'announced', 'paid', 'refunded', 'void');

-- CreateTable
CREATE TABLE "Instalment" (
    "id" SERIAL NOT NULL,
    "saleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "InstalmentKind" NOT NULL,
    "amount" BIGINT NOT NULL,
    "state" "InstalmentState" NOT NULL DEFAULT 'waiting',
    "announcedAt" TIMESTAMPTZ(3),
    "announcedWay" TEXT,
    "paidAt" TIMESTAMPTZ(3),
    "paidWay" TEXT,
    "paymentId" TEXT,

    CONSTRAINT "Instalment_pkey" PRIMARY KEY ("id")
);

-- What was sold so far was to be paid at once.
INSERT INTO "Instalment" ("saleId", "position", "kind", "amount", "state", "announcedAt", "announcedWay", "paidAt", "paidWay", "paymentId")
SELECT "id", 1, 'full', "amount",
    CASE WHEN "status"::text IN ('waiting', 'announced', 'refunded') THEN "status"::text
      WHEN "status"::text = 'closed' THEN 'void' ELSE 'paid' END::"InstalmentState",
    "announcedAt", "announcedWay", "paidAt", "paidWay", "paymentId"
FROM "SalesOrder" ORDER BY "id";

-- AlterTable
ALTER TABLE "SalesOrder" DROP COLUMN "announcedAt",
DROP COLUMN "announcedWay",
DROP COLUMN "paidAt",
DROP COLUMN "paidWay",
DROP COLUMN "paymentId";

-- CreateIndex
CREATE UNIQUE INDEX "Instalment_saleId_position_key" ON "Instalment"("saleId", "position");

-- AddForeignKey
ALTER TABLE "Instalment" ADD CONSTRAINT "Instalment_saleId_fkey" FOREIGN KEY ("saleId") REFERENCES "SalesOrder"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
