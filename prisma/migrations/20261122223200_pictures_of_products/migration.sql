-- CreateTable
CREATE TABLE "ProductAttachment" (
    "productId" INTEGER NOT NULL,
    "attachmentId" INTEGER NOT NULL,

    CONSTRAINT "ProductAttachment_pkey" PRIMARY KEY ("productId","attachmentId")
);

-- CreateIndex
CREATE INDEX "ProductAttachment_attachmentId_idx" ON "ProductAttachment"("attachmentId");

-- AddForeignKey
ALTER TABLE "ProductAttachment" ADD CONSTRAINT "ProductAttachment_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductAttachment" ADD CONSTRAINT "ProductAttachment_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
