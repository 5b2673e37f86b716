-- AlterTable
ALTER TABLE "Attachment" ADD COLUMN     "duration" INTEGER NOT NULL DEFAULT 0;
