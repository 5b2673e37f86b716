-- Gives places in the feed to committed facts that have none, in one way to the database; see server/events/place-events.ts.
-- Volatile, so that each statement sees what was committed before it began.
CREATE FUNCTION "place_events"(at_once integer) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "Event" WHERE "position" IS NULL) THEN
    RETURN FALSE;
  END IF;
  -- Any number that nobody else locks. The next statement has to see what was committed while this one waited.
  PERFORM pg_advisory_xact_lock(7350001);
  UPDATE "Event" SET "position" = place.last + fresh.nth
  FROM (
    SELECT "id", row_number() OVER (ORDER BY "id") AS nth
    FROM "Event" WHERE "position" IS NULL ORDER BY "id" LIMIT at_once
  ) fresh, (SELECT COALESCE(MAX("position"), 0) AS last FROM "Event" WHERE "position" IS NOT NULL) place
  WHERE "Event"."id" = fresh."id";
  RETURN EXISTS (SELECT FROM "Event" WHERE "position" IS NULL);
END
$$;
