-- Who of the staff is writing on which order, for some seconds.
CREATE TABLE "Writing" (
    "orderId" INTEGER NOT NULL,
    "userId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Writing_pkey" PRIMARY KEY ("orderId","userId")
);

-- CreateIndex
CREATE INDEX "Writing_expiresAt_idx" ON "Writing"("expiresAt");
