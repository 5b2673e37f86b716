-- AlterTable
ALTER TABLE "Shop" ADD COLUMN     "stickers" BOOLEAN NOT NULL DEFAULT true;
