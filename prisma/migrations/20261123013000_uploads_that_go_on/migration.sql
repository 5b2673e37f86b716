-- CreateTable
CREATE TABLE "Arrival" (
    "key" TEXT NOT NULL,
    "ownerId" INTEGER NOT NULL,
    "keeper" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "received" INTEGER NOT NULL DEFAULT 0,
    "pieceCount" INTEGER NOT NULL DEFAULT 0,
    "attachmentId" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Arrival_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "ArrivalPiece" (
    "arrivalKey" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "ArrivalPiece_pkey" PRIMARY KEY ("arrivalKey","start")
);

-- CreateIndex
CREATE UNIQUE INDEX "Arrival_attachmentId_key" ON "Arrival"("attachmentId");

-- CreateIndex
CREATE INDEX "Arrival_ownerId_idx" ON "Arrival"("ownerId");

-- CreateIndex
CREATE INDEX "Arrival_createdAt_idx" ON "Arrival"("createdAt");

-- AddForeignKey
ALTER TABLE "Arrival" ADD CONSTRAINT "Arrival_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Arrival" ADD CONSTRAINT "Arrival_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArrivalPiece" ADD CONSTRAINT "ArrivalPiece_arrivalKey_fkey" FOREIGN KEY ("arrivalKey") REFERENCES "Arrival"("key") ON DELETE CASCADE ON UPDATE CASCADE;
