-- When somebody read a thread as far as they have.
ALTER TABLE "OrderRead" ADD COLUMN "readAt" TIMESTAMPTZ(3);
