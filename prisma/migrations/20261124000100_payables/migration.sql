ALTER TABLE "Charge" ADD COLUMN "receivedYen" BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN "refundedYen" BIGINT NOT NULL DEFAULT 0;
UPDATE "Charge" SET "receivedYen" = "amountYen" WHERE "paidAt" IS NOT NULL;
ALTER TABLE "Charge" ADD CONSTRAINT "Charge_received" CHECK ("receivedYen" >= 0),
  ADD CONSTRAINT "Charge_refunded" CHECK ("refundedYen" >= 0 AND "refundedYen" <= "amountYen");
CREATE INDEX "Charge_payerParticipantId_idx" ON "Charge"("payerParticipantId");
CREATE INDEX "Charge_state_createdAt_idx" ON "Charge"("state", "createdAt");

ALTER TABLE "ChargeAttempt" ADD COLUMN "method" TEXT NOT NULL DEFAULT 'checkout',
  ADD COLUMN "paymentIntentId" TEXT,
  ADD COLUMN "instructions" JSONB,
  ADD CONSTRAINT "ChargeAttempt_method" CHECK ("method" IN ('checkout', 'bank_transfer'));
CREATE UNIQUE INDEX "ChargeAttempt_paymentIntentId_key" ON "ChargeAttempt"("paymentIntentId");

CREATE TABLE "StripeCustomer" (
    "participantId" UUID NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "customerId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StripeCustomer_pkey" PRIMARY KEY ("participantId")
);
CREATE UNIQUE INDEX "StripeCustomer_idempotencyKey_key" ON "StripeCustomer"("idempotencyKey");
CREATE UNIQUE INDEX "StripeCustomer_customerId_key" ON "StripeCustomer"("customerId");

CREATE TABLE "ChargeRefund" (
    "id" UUID NOT NULL,
    "chargeId" UUID NOT NULL,
    "amountYen" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'requested',
    "idempotencyKey" TEXT NOT NULL,
    "stripeRefundId" TEXT,
    "requestedByMemberId" UUID,
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "checkedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ChargeRefund_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ChargeRefund_amount" CHECK ("amountYen" > 0),
    CONSTRAINT "ChargeRefund_state" CHECK ("state" IN ('requested', 'pending', 'succeeded', 'failed'))
);
CREATE UNIQUE INDEX "ChargeRefund_idempotencyKey_key" ON "ChargeRefund"("idempotencyKey");
CREATE UNIQUE INDEX "ChargeRefund_stripeRefundId_key" ON "ChargeRefund"("stripeRefundId");
CREATE INDEX "ChargeRefund_chargeId_idx" ON "ChargeRefund"("chargeId");
CREATE INDEX "ChargeRefund_state_idx" ON "ChargeRefund"("state");
ALTER TABLE "ChargeRefund" ADD CONSTRAINT "ChargeRefund_chargeId_fkey" FOREIGN KEY ("chargeId") REFERENCES "Charge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "ChargeDispute" (
    "id" UUID NOT NULL,
    "chargeId" UUID NOT NULL,
    "stripeDisputeId" TEXT NOT NULL,
    "amountYen" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "evidenceDueAt" TIMESTAMPTZ(3),
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ChargeDispute_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ChargeDispute_amount" CHECK ("amountYen" > 0),
    CONSTRAINT "ChargeDispute_state" CHECK ("state" IN ('warned', 'needs_response', 'under_review', 'won', 'lost'))
);
CREATE UNIQUE INDEX "ChargeDispute_stripeDisputeId_key" ON "ChargeDispute"("stripeDisputeId");
CREATE INDEX "ChargeDispute_chargeId_idx" ON "ChargeDispute"("chargeId");
ALTER TABLE "ChargeDispute" ADD CONSTRAINT "ChargeDispute_chargeId_fkey" FOREIGN KEY ("chargeId") REFERENCES "Charge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

INSERT INTO "LedgerAccount" ("code", "description") VALUES
  ('disputed_funds', 'Money a payer’s bank has taken back until a dispute is decided.'),
  ('dispute_losses', 'Money that disputes have cost us for good.');

-- What was paid stays settled, whatever goes back or is disputed later.
CREATE FUNCTION musubi_is_settled(state text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT state IN ('paid', 'partially_refunded', 'refunded', 'disputed', 'charged_back')
$$;
CREATE OR REPLACE FUNCTION musubi_guard_charge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a charge is never deleted' USING ERRCODE = 'restrict_violation';
  END IF;
  IF (NEW."quoteId", NEW."payerParticipantId", NEW."amountYen") IS DISTINCT FROM (OLD."quoteId", OLD."payerParticipantId", OLD."amountYen") THEN
    RAISE EXCEPTION 'what is owed never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  IF musubi_is_settled(OLD."state"::text) AND NOT musubi_is_settled(NEW."state"::text) THEN
    RAISE EXCEPTION 'a paid charge stays paid' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
ALTER TABLE "Charge" DROP CONSTRAINT "Charge_paid_at";
ALTER TABLE "Charge" ADD CONSTRAINT "Charge_paid_at" CHECK (musubi_is_settled("state"::text) = ("paidAt" IS NOT NULL));
