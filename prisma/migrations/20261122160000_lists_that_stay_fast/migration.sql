-- Each list in its order, whatever status is asked for.
CREATE INDEX "Order_customerId_status_id_idx" ON "Order"("customerId", "status", "id" DESC);
CREATE INDEX "Order_status_id_idx" ON "Order"("status", "id" DESC);
CREATE INDEX "Order_status_turn_turnSince_id_idx" ON "Order"("status", "turn", "turnSince", "id");

-- How many orders and sales of each status the shop has: a list of all of them need not count them.
CREATE TABLE "Tally" (
    "what" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "shard" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "Tally_pkey" PRIMARY KEY ("what", "status", "shard")
) WITH (fillfactor = 50);

-- Each connection counts in a shard of its own, as good as always: writers do not queue for one row. A number there may
-- be negative; the sum is what counts. Both sides of a move go in one statement and in one order.
CREATE FUNCTION tally() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Tally" AS t ("what", "status", "shard", "count")
  SELECT TG_TABLE_NAME, side."status", pg_backend_pid() % 32, side."change"
  FROM (VALUES (OLD."status"::text, -1), (NEW."status"::text, 1)) AS side("status", "change")
  WHERE side."status" IS NOT NULL
  ORDER BY side."status"
  ON CONFLICT ("what", "status", "shard") DO UPDATE SET "count" = t."count" + EXCLUDED."count";
  RETURN NULL;
END $$;

CREATE TRIGGER tally AFTER INSERT OR DELETE ON "Order" FOR EACH ROW EXECUTE FUNCTION tally();
CREATE TRIGGER tally_move AFTER UPDATE ON "Order" FOR EACH ROW
  WHEN (OLD."status" IS DISTINCT FROM NEW."status") EXECUTE FUNCTION tally();
CREATE TRIGGER tally AFTER INSERT OR DELETE ON "SalesOrder" FOR EACH ROW EXECUTE FUNCTION tally();
CREATE TRIGGER tally_move AFTER UPDATE ON "SalesOrder" FOR EACH ROW
  WHEN (OLD."status" IS DISTINCT FROM NEW."status") EXECUTE FUNCTION tally();

-- Behind the triggers, whose locks last until the end of this migration.
INSERT INTO "Tally" SELECT 'Order', "status"::text, 0, COUNT(*) FROM "Order" GROUP BY "status";
INSERT INTO "Tally" SELECT 'SalesOrder', "status"::text, 0, COUNT(*) FROM "SalesOrder" GROUP BY "status";
