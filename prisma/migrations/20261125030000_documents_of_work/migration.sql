ALTER TYPE "DocumentKind" ADD VALUE 'deposit_receipt';
ALTER TYPE "DocumentKind" ADD VALUE 'order_form';
ALTER TYPE "DocumentKind" ADD VALUE 'payment_notice';

ALTER TABLE "AccountingDocument" ADD COLUMN "issuerParticipantId" UUID;
CREATE INDEX "AccountingDocument_issuerParticipantId_idx" ON "AccountingDocument"("issuerParticipantId");
