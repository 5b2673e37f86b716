-- Longer eras: four of them hold a million orders.
UPDATE "OrderWords" SET "era" = ARRAY["id" >> 18];

-- Brings what is searched up to the committed facts, in one way to the database; see server/orders/index-orders.ts. Returns
-- whether there may be more. Volatile, so that each statement sees what was committed before it began.
CREATE FUNCTION "index_orders"(at_once INTEGER) RETURNS BOOLEAN LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  -- By itself: whoever follows the feed must not wait for the index.
  IF EXISTS (SELECT FROM "Event" WHERE "position" IS NULL) THEN
    PERFORM "place_events"(5000);
    RETURN TRUE;
  END IF;
  IF COALESCE((SELECT MAX("position") FROM "Event" WHERE "position" IS NOT NULL), 0)
    <= COALESCE((SELECT MAX("position") FROM "OrderWords"), 0) THEN
    RETURN FALSE;
  END IF;
  -- Any number that nobody else locks. One at a time, so that what was read later is never replaced by what was read before.
  PERFORM pg_advisory_xact_lock(7350002);
  INSERT INTO "OrderWords" ("id", "position", "era", "words")
  SELECT o."id", changed."position", ARRAY[o."id" >> 18], words_of(o)
  FROM (
    SELECT fresh."orderId", MAX(fresh."position") AS "position" FROM (
      SELECT "orderId", "position" FROM "Event"
      WHERE "position" > (SELECT COALESCE(MAX("position"), 0) FROM "OrderWords")
      ORDER BY "position" LIMIT at_once
    ) fresh GROUP BY fresh."orderId"
  ) changed JOIN "Order" o ON o."id" = changed."orderId"
  ON CONFLICT ("id") DO UPDATE SET "position" = EXCLUDED."position", "words" = EXCLUDED."words";
  RETURN TRUE;
END $$;
