CREATE TYPE "SketchKind" AS ENUM ('sketch', 'finished');
CREATE TYPE "SketchState" AS ENUM ('in_review', 'approved', 'changes_requested', 'replaced', 'shown');

CREATE TABLE "Sketch" (
    "id" SERIAL NOT NULL,
    "orderId" INTEGER NOT NULL,
    "kind" "SketchKind" NOT NULL,
    "round" INTEGER NOT NULL,
    "state" "SketchState" NOT NULL,
    "note" TEXT NOT NULL,
    "authorId" INTEGER NOT NULL,
    "answer" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Sketch_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "SketchPicture" (
    "id" SERIAL NOT NULL,
    "sketchId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "attachmentId" INTEGER NOT NULL,

    CONSTRAINT "SketchPicture_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "Sketch_orderId_kind_round_key" ON "Sketch"("orderId", "kind", "round");
CREATE UNIQUE INDEX "SketchPicture_sketchId_position_key" ON "SketchPicture"("sketchId", "position");
CREATE INDEX "SketchPicture_attachmentId_idx" ON "SketchPicture"("attachmentId");

ALTER TABLE "Order" ADD COLUMN "sketchId" INTEGER, ADD COLUMN "finishedId" INTEGER;

ALTER TABLE "Sketch" ADD CONSTRAINT "Sketch_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SketchPicture" ADD CONSTRAINT "SketchPicture_sketchId_fkey" FOREIGN KEY ("sketchId") REFERENCES "Sketch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SketchPicture" ADD CONSTRAINT "SketchPicture_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Order" ADD CONSTRAINT "Order_sketchId_fkey" FOREIGN KEY ("sketchId") REFERENCES "Sketch"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Order" ADD CONSTRAINT "Order_finishedId_fkey" FOREIGN KEY ("finishedId") REFERENCES "Sketch"("id") ON DELETE SET NULL ON UPDATE CASCADE;
