// The orders of a shop that has been at it for a while, by SQL: a hundred thousand take seconds.

/** $1 customers, and behind them somebody on the staff. */
export const PEOPLE = `
  INSERT INTO "User" ("id", "role", "name", "userName", "passwordHash")
  SELECT n, CASE WHEN n > $1 THEN 'staff' ELSE 'customer' END::"Role", 'Person ' || n, 'person' || n, 'none'
  FROM generate_series(1, $1::int + 1) n`;

/** The only picture there is: it stands in every round of sketches. */
export const PICTURE = `
  INSERT INTO "Attachment" ("id", "key", "uploaderId", "fileName", "mime", "size", "md5", "width", "height")
  SELECT 1, 'sketch.webp', max("id"), 'Sketch.webp', 'image/webp', 20000, repeat('0', 32), 1200, 900 FROM "User"`;

/** $1 how many take as many requests as come, $2 their fields. Behind them one that is full with one, and one that has room. */
export const PRODUCTS = `
  INSERT INTO "Product" ("id", "slug", "title", "description", "content", "pictures", "priceFrom", "usualDays",
    "replyHours", "requestCap", "fields", "updatedAt")
  SELECT n, 'product-' || n, 'Product ' || n, 'Made to measure.', 'Every one is made to measure.',
    '["/pictures/desk.webp"]', 49000, 21, 24, CASE n - $1 WHEN 1 THEN 1 WHEN 2 THEN 100000 END, $2::jsonb, now()
  FROM generate_series(1, $1::int + 2) n`;

/** In which state every so many orders are, and what brought each there. All this lasts for a session. */
export const PREPARE = `
  SET session_replication_role = replica; -- foreign keys hold by construction
  CREATE TEMP SEQUENCE place;
  CREATE TEMP TABLE phrase (id int PRIMARY KEY, long text, short text);
  CREATE TEMP TABLE kind (slot int PRIMARY KEY, status "OrderStatus", turn "Turn", spoke "Turn", moves int, quote "QuoteState");
  INSERT INTO kind SELECT slot, 'pending', 'merchant', 'customer', 1, NULL FROM generate_series(0, 3) slot;
  INSERT INTO kind SELECT slot, 'in_communication', 'merchant', 'customer', 2, NULL FROM generate_series(4, 8) slot;
  INSERT INTO kind SELECT slot, 'in_communication', 'customer', 'merchant', 2, NULL FROM generate_series(9, 12) slot;
  INSERT INTO kind SELECT slot, 'quoted', 'customer', 'merchant', 3, 'open' FROM generate_series(13, 15) slot;
  INSERT INTO kind SELECT slot, 'quote_accepted', 'customer', 'merchant', 4, 'accepted' FROM generate_series(16, 17) slot;
  INSERT INTO kind VALUES (18, 'quote_rejected', 'merchant', 'customer', 4, 'rejected');
  INSERT INTO kind VALUES (19, 'cancelled', 'none', 'customer', 2, NULL);
  CREATE TEMP TABLE move (status "OrderStatus", nth int, type text, side text, "from" "OrderStatus", "to" "OrderStatus",
    turn "Turn", data jsonb);
  INSERT INTO move SELECT status, 1, 'submitted', 'customer', NULL, 'pending', 'merchant', '{}'
    FROM unnest(enum_range(NULL::"OrderStatus")) status;
  INSERT INTO move SELECT status, 2, 'confirm', 'merchant', 'pending', 'in_communication', 'merchant', '{}'
    FROM unnest(enum_range(NULL::"OrderStatus")) status WHERE status NOT IN ('pending', 'cancelled');
  INSERT INTO move SELECT status, 3, 'send_quote', 'merchant', 'in_communication', 'quoted', 'customer', '{"version": 1}'
    FROM unnest(enum_range(NULL::"OrderStatus")) status WHERE status IN ('quoted', 'quote_accepted', 'quote_rejected');
  INSERT INTO move VALUES
    ('quote_accepted', 4, 'accept_quote', 'customer', 'quoted', 'quote_accepted', 'customer', '{"version": 1}'),
    ('quote_rejected', 4, 'reject_quote', 'customer', 'quoted', 'quote_rejected', 'merchant', '{"version": 1}'),
    ('cancelled', 2, 'cancel', 'customer', 'pending', 'cancelled', 'none', '{}')`;

/** How many phrases there are, of which texts are put together. */
export const PHRASE_COUNT = 509;

/** $1 the phrases, $2 as many short ones. */
export const PHRASES = `INSERT INTO phrase SELECT nth - 1, long, short
  FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS p(long, short, nth)`;

/** One of the phrases for a number, as a join. */
const phrase = (alias: string, number: string) =>
  `JOIN phrase ${alias} ON ${alias}.id = abs(hashint4(${number}) % ${PHRASE_COUNT})`;

/** One order alone tells of dovetails, every tenth of walnut. */
const chinese = "CASE WHEN n = 503 THEN '榫卯结构的书桌' WHEN n % 10 = 3 THEN '胡桃木书桌，两米宽' END";

/**
 * $1 the first order, $2 the last, $3 all orders, $4 customers, $5 messages on every tenth order below this,
 * $6 products, $7 pictures, $8 answers.
 */
export const ORDERS = `
  INSERT INTO "Order" ("id", "customerId", "productId", "adminId", "status", "title", "content", "phone", "images",
    "eventDate", "extra", "fields", "spokeLast", "turn", "turnSince", "version", "quoteId", "createdAt", "updatedAt")
  SELECT n, 1 + abs(hashint4(n) % $4::int), p."id", CASE WHEN k.moves > 1 THEN $4::int + 1 END, k.status,
    initcap(a.short) || ' no. ' || lpad(n::text, 7, '0'), concat_ws(' ', a.long, b.long, c.long, ${chinese}), '+351 912 345 678', $7::jsonb,
    to_char(CURRENT_DATE - 20 + abs(hashint4(n) % 120), 'YYYY-MM-DD'), $8::jsonb, p."fields", k.spoke, k.turn, birth.at + k.moves * interval '1 hour',
    k.moves + CASE WHEN n % 10 = 0 AND n <= $5 THEN 20 ELSE 0 END, CASE WHEN k.quote IS NOT NULL THEN n END,
    birth.at, birth.at + k.moves * interval '1 hour'
  FROM generate_series($1::int, $2::int) n
  CROSS JOIN LATERAL (SELECT now() - ($3::int - n + 1440) * interval '1 minute' AS at) birth
  JOIN kind k ON k.slot = (n / 10 + n) % 20
  JOIN "Product" p ON p."id" = CASE n WHEN 4 THEN $6::int + 1 ELSE 1 + n % $6::int END
  ${phrase("a", "n")} ${phrase("b", "n + 1")} ${phrase("c", "n + 2")}
  ORDER BY n`;

/** $1 the first order, $2 the last. */
export const QUOTES = `
  INSERT INTO "Quote" ("id", "orderId", "version", "state", "amount", "currency", "content", "lines", "days",
    "validUntil", "authorId", "createdAt")
  SELECT o."id", o."id", 1, k.quote, 49000 + o."id" % 100000, 'USD', a.long,
    '[{"title": "Table", "quantity": 1, "unit_price": 49000, "amount": 49000}]', 21,
    to_char(CURRENT_DATE - 5 + abs(hashint4(o."id") % 40), 'YYYY-MM-DD'), o."adminId",
    o."createdAt" + interval '2 hours'
  FROM "Order" o JOIN kind k ON k.slot = (o."id" / 10 + o."id") % 20 ${phrase("a", 'o."id"')}
  WHERE k.quote IS NOT NULL AND o."id" BETWEEN $1 AND $2`;

/** How the sale of so many orders stands, of those that were accepted. */
const sale = `CASE WHEN o."id" % 4 = 0 THEN 'paid' WHEN o."id" % 16 = 2 THEN 'completed' WHEN o."id" % 16 = 6 THEN 'refunded'
  ELSE 'waiting' END`;

/** $1 the first order, $2 the last. */
export const SALES = `
  WITH sold AS (
    INSERT INTO "SalesOrder" ("orderId", "amount", "currency", "details", "createdAt", "status", "deliveryWay", "carrier",
      "tracking", "sentAt", "receivedAt", "refundingAt", "refundedAt")
    SELECT o."id", q."amount", q."currency", '{}', o."updatedAt", s.status::"SaleStatus", s.way::"DeliveryWay", s.carrier,
      s.tracking, s.sent, s.sent + interval '2 days', s.refunded, s.refunded
    FROM "Order" o JOIN "Quote" q ON q."id" = o."quoteId"
    CROSS JOIN LATERAL (
      SELECT ${sale} AS status, t.way, t.carrier, t.tracking, t.sent, CASE WHEN ${sale} = 'refunded' THEN o."updatedAt" END AS refunded
      FROM (SELECT 1) one LEFT JOIN (SELECT 'parcel' AS way, 'By bicycle' AS carrier, 'A 1' AS tracking, o."updatedAt" AS sent) t
        ON ${sale} = 'completed'
    ) s
    WHERE o."status" = 'quote_accepted' AND o."id" BETWEEN $1 AND $2
    RETURNING "id", "amount", "status", "createdAt"
  )
  INSERT INTO "Instalment" ("saleId", "position", "kind", "amount", "state", "paidAt", "paidWay", "paymentId")
  SELECT "id", 1, 'full', "amount",
    CASE "status" WHEN 'waiting' THEN 'waiting' WHEN 'refunded' THEN 'refunded' ELSE 'paid' END::"InstalmentState",
    CASE WHEN "status" <> 'waiting' THEN "createdAt" END, CASE WHEN "status" <> 'waiting' THEN 'offline' END,
    CASE WHEN "status" <> 'waiting' THEN 'B 1' END
  FROM sold`;

/** $1 the first order, $2 the last: what was paid is drawn, and its sketch waits for a word; what is over is over. */
export const SKETCHES = [
  `INSERT INTO "Sketch" ("id", "orderId", "kind", "round", "state", "note", "authorId", "createdAt")
    SELECT o."id", o."id", 'sketch', 1, 'in_review', a.short, o."adminId", o."updatedAt"
    FROM "Order" o JOIN "SalesOrder" s ON s."orderId" = o."id" ${phrase("a", 'o."id"')}
    WHERE s."status" = 'paid' AND o."id" BETWEEN $1 AND $2`,
  `INSERT INTO "SketchPicture" ("id", "sketchId", "position", "attachmentId")
    SELECT "id", "id", 0, 1 FROM "Sketch" WHERE "orderId" BETWEEN $1 AND $2`,
  `INSERT INTO "SketchPin" ("pictureId", "x", "y", "text", "authorId", "authorType", "authorName", "seq", "createdAt", "doneAt", "doneBy")
    SELECT k."id", 0.25 * nth, 0.5, 'Here', CASE nth WHEN 2 THEN o."adminId" ELSE o."customerId" END,
      CASE nth WHEN 2 THEN 'admin' ELSE 'user' END::"SenderType", 'Person', 4, k."createdAt",
      CASE nth WHEN 1 THEN k."createdAt" END, CASE nth WHEN 1 THEN 'Person' END
    FROM "Sketch" k JOIN "Order" o ON o."id" = k."orderId" CROSS JOIN generate_series(1, 3) nth
    WHERE k."orderId" BETWEEN $1 AND $2 ORDER BY k."id", nth`,
  `UPDATE "Order" o SET "sketchId" = k."id", "turn" = CASE WHEN s."status" = 'paid' THEN o."turn" ELSE 'none' END
    FROM "SalesOrder" s LEFT JOIN "Sketch" k ON k."orderId" = s."orderId"
    WHERE s."orderId" = o."id" AND s."status" <> 'waiting' AND o."id" BETWEEN $1 AND $2`,
];

/** $1 the first order, $2 the last. */
export const MOVES = `
  INSERT INTO "Event" ("orderId", "customerId", "seq", "type", "actorId", "actorSide", "actorName", "from", "to", "data",
    "createdAt", "status", "turn", "adminId", "sale", "request", "position")
  SELECT o."id", o."customerId", m.nth, m.type, u."id", m.side, u."name", m."from", m."to", m.data,
    o."createdAt" + m.nth * interval '1 hour', m."to", m.turn, CASE WHEN m.nth > 1 THEN o."adminId" END, s."status",
    CASE WHEN m.nth = 1 THEN jsonb_build_object('productId', o."productId", 'title', o."title", 'content', o."content",
      'phone', o."phone", 'images', o."images", 'eventDate', o."eventDate", 'extra', o."extra", 'fields', o."fields") END,
    nextval('place')
  FROM "Order" o
  JOIN move m ON m.status = o."status"
  JOIN "User" u ON u."id" = CASE m.side WHEN 'customer' THEN o."customerId" ELSE o."adminId" END
  LEFT JOIN "SalesOrder" s ON s."orderId" = o."id" AND m.type = 'accept_quote'
  WHERE o."id" BETWEEN $1 AND $2
  ORDER BY o."id", m.nth`;

/** $1 the first order, $2 the last, $3 who answers for the shop; twenty messages on every tenth order. */
export const TALK = `
  WITH said AS (
    INSERT INTO "Message" ("orderId", "senderId", "senderType", "senderName", "type", "content", "createdAt")
    SELECT o."id", u."id", CASE WHEN nth % 2 = 1 THEN 'user' ELSE 'admin' END::"SenderType", u."name", 'text',
      a.long, o."createdAt" + nth * interval '90 minutes'
    FROM "Order" o
    CROSS JOIN generate_series(1, 20) nth
    JOIN "User" u ON u."id" = CASE WHEN nth % 2 = 1 THEN o."customerId" ELSE $3::int END
    ${phrase("a", 'o."id" + nth')}
    WHERE o."id" % 10 = 0 AND o."id" BETWEEN $1 AND $2
    ORDER BY o."id", nth
    RETURNING "id", "orderId", "senderId", "senderType", "senderName", "createdAt"
  )
  INSERT INTO "Event" ("orderId", "customerId", "seq", "type", "actorId", "actorSide", "actorName", "data", "createdAt",
    "status", "turn", "adminId", "position")
  SELECT o."id", o."customerId", k.moves + row_number() OVER (PARTITION BY o."id" ORDER BY m."id"), 'message_sent',
    m."senderId", CASE m."senderType" WHEN 'user' THEN 'customer' ELSE 'merchant' END, m."senderName",
    jsonb_build_object('message_id', m."id"), m."createdAt", o."status", o."turn", o."adminId", nextval('place')
  FROM said m JOIN "Order" o ON o."id" = m."orderId" JOIN kind k ON k.slot = (o."id" / 10 + o."id") % 20`;

/** What the triggers would have counted. */
export const TALLIES = ["Order", "SalesOrder"].map(
  (table) =>
    `INSERT INTO "Tally" SELECT '${table}', "status"::text, 0, COUNT(*) FROM "${table}" GROUP BY "status"`,
);

/** What searches read; its index is built when all of it is there. */
export const WORDS = `
  SET maintenance_work_mem = '512MB';
  ANALYZE;
  DO $$
  DECLARE definition text := pg_get_indexdef('"OrderWords_words_in_era_idx"'::regclass);
  BEGIN
    DROP INDEX "OrderWords_words_in_era_idx";
    INSERT INTO "OrderWords"
    SELECT o."id", told."position", words_of(o)
    FROM "Order" o JOIN (
      SELECT "orderId", MAX("position") AS "position" FROM "Event" GROUP BY "orderId"
    ) told ON told."orderId" = o."id";
    EXECUTE definition;
  END $$`;

/** Numbers go on behind those that were given by hand, and everybody knows what happened so far. */
export const CONTINUE = [
  ...["User", "Product", "Order", "Quote", "Attachment", "Sketch", "SketchPicture"].map(
    (table) => `SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), max("id")) FROM "${table}"`,
  ),
  `UPDATE "FeedPlace" SET "position" = (SELECT COALESCE(MAX("position"), 0) FROM "Event")`,
];
