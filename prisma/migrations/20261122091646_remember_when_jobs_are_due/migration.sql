-- CreateTable
CREATE TABLE "Job" (
    "name" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Job_pkey" PRIMARY KEY ("name")
);
