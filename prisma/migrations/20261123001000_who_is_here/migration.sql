-- Who has an order open at the moment, in any process; over by itself.
CREATE TABLE "Presence" (
    "orderId" INTEGER NOT NULL,
    "userId" INTEGER NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("orderId","userId")
);
