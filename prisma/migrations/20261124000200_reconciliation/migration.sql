CREATE TABLE "ReconciliationRun" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "fromAt" TIMESTAMPTZ(3) NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3) NOT NULL,
    "counts" JSONB NOT NULL,
    "findings" JSONB NOT NULL,

    CONSTRAINT "ReconciliationRun_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ReconciliationRun_kind" CHECK ("kind" IN ('recent', 'nightly'))
);
CREATE INDEX "ReconciliationRun_kind_startedAt_idx" ON "ReconciliationRun"("kind", "startedAt");
CREATE INDEX "ReconciliationRun_startedAt_idx" ON "ReconciliationRun"("startedAt");
