CREATE TABLE "Sticker" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "attachmentId" INTEGER,
    "position" INTEGER NOT NULL,
    "hidden" BOOLEAN NOT NULL DEFAULT false,
    "removed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Sticker_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "Sticker_attachmentId_idx" ON "Sticker"("attachmentId");

ALTER TABLE "Sticker" ADD CONSTRAINT "Sticker_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Those that ship, in the order in which they have been offered so far.
INSERT INTO "Sticker" ("name", "position")
SELECT name, place - 1
FROM unnest(ARRAY['hello', 'thank_you', 'thumbs_up', 'looks_great', 'heart', 'idea', 'question', 'measure', 'at_work', 'one_moment', 'on_its_way', 'party']) WITH ORDINALITY AS shipped(name, place);
