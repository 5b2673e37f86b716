CREATE TABLE "SketchPin" (
    "id" SERIAL NOT NULL,
    "pictureId" INTEGER NOT NULL,
    "x" DOUBLE PRECISION NOT NULL,
    "y" DOUBLE PRECISION NOT NULL,
    "text" TEXT NOT NULL,
    "authorId" INTEGER NOT NULL,
    "authorType" "SenderType" NOT NULL,
    "authorName" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "doneSeq" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMPTZ(3),
    "doneBy" TEXT,

    CONSTRAINT "SketchPin_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "SketchPin_pictureId_id_idx" ON "SketchPin"("pictureId", "id");

ALTER TABLE "SketchPin" ADD CONSTRAINT "SketchPin_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "SketchPicture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
