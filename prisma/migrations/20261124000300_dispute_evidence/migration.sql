ALTER TABLE "ChargeDispute" ADD COLUMN "evidenceNote" TEXT,
  ADD COLUMN "evidenceGivenAt" TIMESTAMPTZ(3),
  ADD COLUMN "evidenceSentAt" TIMESTAMPTZ(3),
  ADD COLUMN "lastError" TEXT;
