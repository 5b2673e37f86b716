-- AlterTable
ALTER TABLE "OrderLink" ADD COLUMN     "expiresAt" TIMESTAMPTZ(3),
ADD COLUMN     "madeAt" TIMESTAMPTZ(3),
ADD COLUMN     "openedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "User" ALTER COLUMN "passwordHash" DROP NOT NULL;
