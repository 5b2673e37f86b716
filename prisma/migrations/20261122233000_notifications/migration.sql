-- How somebody is written to, and when they are left alone
ALTER TABLE "User" ADD COLUMN "language" VARCHAR(5),
ADD COLUMN "timeZone" TEXT,
ADD COLUMN "quietFrom" SMALLINT,
ADD COLUMN "quietTo" SMALLINT;

-- CreateTable
CREATE TABLE "Notification" (
    "id" SERIAL NOT NULL,
    "userId" INTEGER NOT NULL,
    "orderId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "eventId" INTEGER,
    "about" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "shown" BOOLEAN NOT NULL DEFAULT true,
    "seenAt" TIMESTAMPTZ(3),
    "mailAfter" TIMESTAMPTZ(3),
    "mailedAt" TIMESTAMPTZ(3),
    "pushAfter" TIMESTAMPTZ(3),
    "pushedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NotificationSwitch" (
    "userId" INTEGER NOT NULL,
    "group" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "on" BOOLEAN NOT NULL,

    CONSTRAINT "NotificationSwitch_pkey" PRIMARY KEY ("userId","group","channel")
);

-- CreateTable
CREATE TABLE "FeedPlace" (
    "follower" TEXT NOT NULL,
    "position" BIGINT NOT NULL,

    CONSTRAINT "FeedPlace_pkey" PRIMARY KEY ("follower")
);

-- CreateIndex
CREATE INDEX "Notification_shown_idx" ON "Notification"("userId", "id" DESC) WHERE ("shown");

-- CreateIndex
CREATE INDEX "Notification_unseen_idx" ON "Notification"("userId", "orderId") WHERE ("seenAt" IS NULL);

-- CreateIndex
CREATE INDEX "Notification_to_mail_idx" ON "Notification"("mailAfter") WHERE ("mailAfter" IS NOT NULL AND "mailedAt" IS NULL AND "seenAt" IS NULL);

-- CreateIndex
CREATE INDEX "Notification_to_push_idx" ON "Notification"("pushAfter") WHERE ("pushAfter" IS NOT NULL AND "pushedAt" IS NULL AND "seenAt" IS NULL);

-- CreateIndex
CREATE INDEX "Notification_orderId_idx" ON "Notification"("orderId");

-- CreateIndex
CREATE INDEX "Notification_createdAt_idx" ON "Notification" USING BRIN ("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_userId_about_key" ON "Notification"("userId", "about");

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotificationSwitch" ADD CONSTRAINT "NotificationSwitch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Nobody is told of what happened before
INSERT INTO "FeedPlace" ("follower", "position") SELECT 'notifications', COALESCE(MAX("position"), 0) FROM "Event";
