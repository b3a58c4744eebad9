-- A quote is about a subject: for a contract fee the deal; other kinds have other subjects and need no deal.
ALTER TABLE "FeeQuote" DISABLE TRIGGER append_only;
ALTER TABLE "FeeQuote" ADD COLUMN "subjectId" UUID;
UPDATE "FeeQuote" SET "subjectId" = "dealId";
ALTER TABLE "FeeQuote" ALTER COLUMN "subjectId" SET NOT NULL;
ALTER TABLE "FeeQuote" ALTER COLUMN "dealId" DROP NOT NULL;
ALTER TABLE "FeeQuote" ENABLE TRIGGER append_only;
DROP INDEX "FeeQuote_dealId_kind_key";
CREATE UNIQUE INDEX "FeeQuote_kind_subjectId_key" ON "FeeQuote"("kind", "subjectId");
CREATE INDEX "FeeQuote_dealId_idx" ON "FeeQuote"("dealId");

ALTER TYPE "ChargeState" ADD VALUE 'partially_refunded';
ALTER TYPE "ChargeState" ADD VALUE 'refunded';
ALTER TYPE "ChargeState" ADD VALUE 'disputed';
ALTER TYPE "ChargeState" ADD VALUE 'charged_back';
