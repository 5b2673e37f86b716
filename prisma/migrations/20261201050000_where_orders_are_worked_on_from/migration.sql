-- Where those who work here did something with an order from, and by which key: for the owner's record.
ALTER TABLE "Event" ADD COLUMN "address" TEXT, ADD COLUMN "keyId" INTEGER;

-- What they did, newest first, of all or of one. Nothing that a customer does is in these.
CREATE INDEX "Event_merchant_idx" ON "Event"("id" DESC) WHERE ("actorSide" = 'merchant');
CREATE INDEX "Event_colleague_idx" ON "Event"("actorId", "id" DESC) WHERE ("actorSide" = 'merchant');
