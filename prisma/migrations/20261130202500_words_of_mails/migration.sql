CREATE TABLE "MailTemplate" (
    "reader" VARCHAR(20) NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "language" VARCHAR(5) NOT NULL,
    "subject" TEXT NOT NULL,
    "opening" TEXT NOT NULL,
    "closing" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MailTemplate_pkey" PRIMARY KEY ("reader", "kind", "language")
);
