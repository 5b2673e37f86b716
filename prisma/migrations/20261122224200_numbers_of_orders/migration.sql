CREATE TABLE "OrderNumbers" (
    "id" INTEGER NOT NULL,
    "position" BIGINT NOT NULL,
    "productId" INTEGER NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "repliedAt" TIMESTAMPTZ(3),
    "wonAt" TIMESTAMPTZ(3),
    "lostAt" TIMESTAMPTZ(3),
    "rounds" INTEGER NOT NULL,
    "dueDay" TEXT,
    "handedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OrderNumbers_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "OrderStay" (
    "orderId" INTEGER NOT NULL,
    "status" "OrderStatus" NOT NULL,
    "sale" TEXT NOT NULL,
    "turn" "Turn" NOT NULL,
    "seconds" INTEGER NOT NULL,

    CONSTRAINT "OrderStay_pkey" PRIMARY KEY ("orderId","status","sale","turn")
);

CREATE INDEX "OrderNumbers_position_idx" ON "OrderNumbers"("position");

ALTER TABLE "OrderNumbers" ADD CONSTRAINT "OrderNumbers_id_fkey" FOREIGN KEY ("id") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "OrderStay" ADD CONSTRAINT "OrderStay_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "OrderNumbers"("id") ON DELETE CASCADE ON UPDATE CASCADE;
