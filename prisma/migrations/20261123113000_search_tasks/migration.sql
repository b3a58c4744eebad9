-- CreateEnum
CREATE TYPE "SearchTaskState" AS ENUM ('waiting', 'due', 'failed');

-- CreateTable
CREATE TABLE "SearchTask" (
    "listingId" UUID NOT NULL,
    "taskUid" INTEGER,
    "enqueuedAt" TEXT,
    "state" "SearchTaskState" NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SearchTask_pkey" PRIMARY KEY ("listingId")
);

-- CreateIndex
CREATE INDEX "SearchTask_state_dueAt_idx" ON "SearchTask"("state", "dueAt");
