-- AlterTable
ALTER TABLE "Shop" ADD COLUMN     "week" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "closedDays" JSONB NOT NULL DEFAULT '[]';
