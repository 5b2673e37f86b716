-- The stretch of 262,144 numbers in which an order lies, as the beginning of each of its words: whoever asks the index for a
-- word of an era finds it as one entry. As a key of its own the era was an entry of 262,144 orders, in which every search looked.
CREATE FUNCTION words_in_era(words TSVECTOR, era INTEGER) RETURNS TSVECTOR LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT array_to_tsvector(ARRAY(SELECT era || '/' || word FROM unnest(tsvector_to_array(words)) word))
$$;
-- A word as it is asked for, 'walnut':*, within an era: '3/walnut':*
CREATE FUNCTION word_in_era(word TSQUERY, era INTEGER) RETURNS TSQUERY LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT overlay(word::text PLACING '''' || era || '/' FROM 1 FOR 1)::tsquery
$$;

-- The eras up to a number, the newest first. ROWS: of a thousand, as of any series, PostgreSQL would compile the statement.
CREATE FUNCTION eras_to(number INTEGER) RETURNS SETOF INTEGER LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE ROWS 1 AS $$
  SELECT generate_series(number >> 18, 0, -1)
$$;

CREATE OR REPLACE FUNCTION "index_orders"(at_once INTEGER) RETURNS BOOLEAN LANGUAGE plpgsql VOLATILE AS $$
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
  INSERT INTO "OrderWords" ("id", "position", "words")
  SELECT o."id", changed."position", words_of(o)
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

DROP INDEX "OrderWords_era_words_idx";
ALTER TABLE "OrderWords" DROP COLUMN "era";
CREATE INDEX "OrderWords_words_in_era_idx" ON "OrderWords" USING GIN (words_in_era("words", "id" >> 18)) WITH (fastupdate = off);
ANALYZE "OrderWords";
