-- What a quote's total is made of besides its lines, how many sketch rounds it includes, and the terms it was sent under.
ALTER TABLE "Quote" ADD COLUMN     "discount" JSONB,
ADD COLUMN     "rounds" INTEGER,
ADD COLUMN     "tax" JSONB,
ADD COLUMN     "terms" TEXT;
