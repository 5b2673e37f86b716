-- What orders are searched by. Written behind the facts (server/orders/index-orders.ts), never by whoever orders or writes.
CREATE TABLE "OrderWords" (
    "id" INTEGER NOT NULL,
    "position" BIGINT NOT NULL,
    -- Only to be found by: the stretch of 65,536 numbers in which the order lies.
    "era" INTEGER[] NOT NULL,
    "words" TSVECTOR NOT NULL,

    CONSTRAINT "OrderWords_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "OrderWords" ADD CONSTRAINT "OrderWords_id_fkey" FOREIGN KEY ("id") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The words of a text in small letters, split at blanks and punctuation and where Chinese, Japanese or Korean begins or ends.
-- By ranges of characters: classes such as [:alnum:] know no Chinese in the "C" locale.
CREATE FUNCTION words_in(given TEXT) RETURNS TEXT[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  given := lower(given);
  IF octet_length(given) = length(given) THEN
    given := regexp_replace(given, '[\x01-\x1f!-/:-@[-`{-\x7f]+', ' ', 'g');
  ELSE
    given := regexp_replace(given,
      '[\x01-\x1f!-/:-@[-`{-\x7f\u0080-\u00bf\u2000-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+',
      ' ', 'g');
    given := regexp_replace(given, '([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]+)', ' \1 ', 'g');
  END IF;
  RETURN array_remove(string_to_array(given, ' '), '');
END $$;

CREATE FUNCTION is_east_asian(word TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN octet_length(word) > length(word) AND word ~ '^[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]';

-- By what a text is found. Words by how they begin, or, `anywhere`, by any part of them; of Chinese, any two characters
-- that follow one another, and the last one alone.
CREATE FUNCTION lexemes_in(given TEXT, anywhere BOOLEAN) RETURNS TEXT[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  words TEXT[] := words_in(given);
  found TEXT[] := '{}';
  word TEXT;
BEGIN
  -- Most long texts are nothing but words.
  IF NOT anywhere AND octet_length(given) = length(given) AND given !~ '[^ ]{41}' THEN RETURN words; END IF;
  FOREACH word IN ARRAY words LOOP
    IF is_east_asian(word) THEN
      FOR start IN 1 .. length(word) LOOP found := found || substr(word, start, 2); END LOOP;
    ELSIF anywhere THEN
      FOR start IN 1 .. greatest(1, length(word) - 1) LOOP found := found || substr(word, start, 40); END LOOP;
    ELSE
      found := found || left(word, 40);
    END IF;
  END LOOP;
  RETURN found;
END $$;

-- Everything that an order is found by. Neither a status with its "=" nor a customer with the "@" can be typed as a word.
CREATE FUNCTION words_of(o "Order") RETURNS TSVECTOR LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  who TEXT;
  said TEXT;
BEGIN
  SELECT concat_ws(' ', c."name", c."userName") INTO who FROM "User" c WHERE c."id" = o."customerId";
  SELECT left(string_agg(m."content", ' ' ORDER BY m."id" DESC), 60000) INTO said FROM "Message" m WHERE m."orderId" = o."id";
  RETURN array_to_tsvector(
    lexemes_in(concat_ws(' ', o."title", who, o."phone", regexp_replace(o."phone", '[^0-9]+', '', 'g')), true)
    || lexemes_in(o."content", false)
    || CASE WHEN said IS NULL THEN '{}' ELSE lexemes_in(said, false) END
    || ARRAY[o."id"::text, '@' || o."customerId", '=' || o."status"::text]
  );
END $$;

-- What is typed, a query for each word: it has to begin one of the order's. `marks` have to be there as they are. None where
-- nothing is typed that is a word.
CREATE FUNCTION words_typed(given TEXT, marks TEXT[]) RETURNS TSQUERY[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  wanted TEXT[] := '{}';
  word TEXT;
BEGIN
  FOREACH word IN ARRAY words_in(given) LOOP
    IF is_east_asian(word) THEN
      FOR start IN 1 .. greatest(1, length(word) - 1) LOOP
        wanted := wanted || (quote_literal(substr(word, start, 2)) || ':*');
      END LOOP;
    ELSE
      wanted := wanted || (quote_literal(left(word, 40)) || ':*');
    END IF;
  END LOOP;
  IF cardinality(wanted) = 0 THEN RETURN '{}'; END IF;
  RETURN ARRAY(SELECT lexeme::tsquery FROM unnest(wanted) lexeme UNION SELECT quote_literal(mark)::tsquery FROM unnest(marks) mark);
END $$;

INSERT INTO "OrderWords"
SELECT o."id", COALESCE((SELECT MAX(e."position") FROM "Event" e WHERE e."orderId" = o."id"), 0), ARRAY[o."id" >> 16], words_of(o)
FROM "Order" o;

CREATE INDEX "OrderWords_position_idx" ON "OrderWords"("position");

-- Nobody waits for these writes, so they go where searches find them at once.
CREATE INDEX "OrderWords_era_words_idx" ON "OrderWords" USING GIN ("era", "words") WITH (fastupdate = off);
