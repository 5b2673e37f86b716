-- AlterTable
ALTER TABLE "Product" ADD COLUMN     "requestCap" INTEGER;
