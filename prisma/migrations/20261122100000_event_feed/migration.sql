-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "adminId" INTEGER,
ADD COLUMN     "customerId" INTEGER,
ADD COLUMN     "position" BIGINT,
ADD COLUMN     "request" JSONB,
ADD COLUMN     "sale" "SaleStatus",
ADD COLUMN     "status" "OrderStatus",
ADD COLUMN     "turn" "Turn";

-- Facts from before: the status is the last one told until then, the rest as the order stands now.
UPDATE "Event" e SET
  "customerId" = o."customerId",
  "adminId" = o."adminId",
  "turn" = o."turn",
  "sale" = CASE WHEN e."seq" >= a."seq" THEN s."status" END,
  "status" = COALESCE((
    SELECT f."to" FROM "Event" f
    WHERE f."orderId" = e."orderId" AND f."seq" <= e."seq" AND f."to" IS NOT NULL
    ORDER BY f."seq" DESC LIMIT 1
  ), o."status"),
  "request" = CASE WHEN e."type" = 'submitted' THEN (
    SELECT jsonb_object_agg(column_name, value) FROM jsonb_each(to_jsonb(o)) AS columns(column_name, value)
    WHERE column_name IN ('productId', 'title', 'content', 'phone', 'images', 'eventDate', 'extra', 'fields')
  ) END
FROM "Order" o
LEFT JOIN "SalesOrder" s ON s."orderId" = o."id"
LEFT JOIN "Event" a ON a."orderId" = o."id" AND a."type" = 'accept_quote'
WHERE o."id" = e."orderId";

ALTER TABLE "Event" ALTER COLUMN "customerId" SET NOT NULL,
ALTER COLUMN "status" SET NOT NULL,
ALTER COLUMN "turn" SET NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "Event_position_key" ON "Event"("position") WHERE ("position" IS NOT NULL);

-- CreateIndex
CREATE INDEX "Event_customerId_position_idx" ON "Event"("customerId", "position") WHERE ("position" IS NOT NULL);

-- CreateIndex
CREATE INDEX "Event_unplaced_idx" ON "Event"("id") WHERE ("position" IS NULL);
