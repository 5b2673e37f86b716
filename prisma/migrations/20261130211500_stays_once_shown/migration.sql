-- What is finished is told apart from what is made. All orders are summed up anew, by the job, as if none had been.
TRUNCATE "OrderNumbers", "OrderStay";
ALTER TABLE "OrderStay" DROP CONSTRAINT "OrderStay_pkey";
ALTER TABLE "OrderStay" ADD COLUMN "shown" BOOLEAN NOT NULL;
ALTER TABLE "OrderStay" ADD CONSTRAINT "OrderStay_pkey" PRIMARY KEY ("orderId", "status", "sale", "shown", "turn");
