ALTER TABLE "Order" ADD COLUMN "promised" TEXT;

-- What was accepted until now was promised as it would be today: so many days after it was accepted, as the shop's days go.
UPDATE "Order" o SET "promised" = to_char((s."createdAt" AT TIME ZONE shop."timeZone")::date + q."days", 'YYYY-MM-DD')
FROM "SalesOrder" s, "Quote" q, "Shop" shop
WHERE s."orderId" = o."id" AND q."id" = o."quoteId" AND q."state" = 'accepted' AND q."days" IS NOT NULL;

UPDATE "OrderNumbers" n SET "dueDay" = o."promised" FROM "Order" o WHERE o."id" = n."id" AND o."promised" IS NOT NULL;

-- The desk's days: the one promised, else the one that the customer asked for.
CREATE INDEX "Order_live_due_idx" ON "Order" ((COALESCE("promised", "eventDate")), "id") WHERE ("turn" <> 'none');
DROP INDEX "Order_live_eventDate_idx";
