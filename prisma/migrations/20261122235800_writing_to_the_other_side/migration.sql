-- Until when the other side is told that somebody writes to them; null while that is for colleagues alone.
ALTER TABLE "Writing" ADD COLUMN "sharedUntil" TIMESTAMPTZ(3);
