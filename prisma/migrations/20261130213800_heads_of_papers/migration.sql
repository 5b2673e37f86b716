-- AlterTable
ALTER TABLE "Shop" ADD COLUMN     "address" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "taxNumber" TEXT NOT NULL DEFAULT '';
