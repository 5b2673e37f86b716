-- What a version of a quote costs the shop: beside the quote and not in it, since quotes are shown to customers.
CREATE TABLE "QuoteCost" (
    "quoteId" INTEGER NOT NULL,
    "lines" JSONB NOT NULL,
    "other" BIGINT,
    "total" BIGINT NOT NULL,

    CONSTRAINT "QuoteCost_pkey" PRIMARY KEY ("quoteId")
);

ALTER TABLE "QuoteCost" ADD CONSTRAINT "QuoteCost_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
