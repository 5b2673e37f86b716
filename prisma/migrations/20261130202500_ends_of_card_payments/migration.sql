-- AlterEnum
ALTER TYPE "LinkState" ADD VALUE 'underway' AFTER 'open';
ALTER TYPE "LinkState" ADD VALUE 'settled';
