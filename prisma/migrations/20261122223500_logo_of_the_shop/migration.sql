-- AlterTable
ALTER TABLE "Shop" ADD COLUMN     "logoId" INTEGER;

-- CreateIndex
CREATE UNIQUE INDEX "Shop_logoId_key" ON "Shop"("logoId");

-- AddForeignKey
ALTER TABLE "Shop" ADD CONSTRAINT "Shop_logoId_fkey" FOREIGN KEY ("logoId") REFERENCES "Attachment"("id") ON DELETE SET NULL ON UPDATE CASCADE;
