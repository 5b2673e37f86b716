ALTER TABLE "Message" ADD COLUMN     "deletedAt" TIMESTAMPTZ(3),
ADD COLUMN     "editedAt" TIMESTAMPTZ(3),
ADD COLUMN     "fixed" BOOLEAN NOT NULL DEFAULT false;

-- What stands in a round of pictures, or is a quote, is decided on.
UPDATE "Message" SET "fixed" = true WHERE "type" = 'quote' OR jsonb_exists("meta", 'sketch_id');

CREATE TABLE "MessageVersion" (
    "id" SERIAL NOT NULL,
    "messageId" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MessageVersion_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "MessageVersion_messageId_id_idx" ON "MessageVersion"("messageId", "id");

ALTER TABLE "MessageVersion" ADD CONSTRAINT "MessageVersion_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE CASCADE ON UPDATE CASCADE;
