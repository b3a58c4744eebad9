-- CreateEnum
CREATE TYPE "PayeeStanding" AS ENUM ('not_started', 'information_needed', 'in_review', 'ready', 'restricted');

-- CreateEnum
CREATE TYPE "PayeeTransferState" AS ENUM ('waiting_for_account', 'pending', 'sent', 'partly_reversed', 'reversed', 'failed');

-- CreateTable
CREATE TABLE "PayeeAccount" (
    "participantId" UUID NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "stripeAccountId" TEXT,
    "standing" "PayeeStanding" NOT NULL DEFAULT 'not_started',
    "wanted" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "askedAt" TIMESTAMPTZ(3),
    "readyAt" TIMESTAMPTZ(3),

    CONSTRAINT "PayeeAccount_pkey" PRIMARY KEY ("participantId")
);

-- CreateTable
CREATE TABLE "PayeeTransfer" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "chargeId" UUID NOT NULL,
    "payeeParticipantId" UUID NOT NULL,
    "workYen" BIGINT NOT NULL,
    "taxYen" BIGINT NOT NULL,
    "withheldYen" BIGINT NOT NULL,
    "scheduleKey" TEXT NOT NULL,
    "scheduleVersion" TEXT NOT NULL,
    "feeYen" BIGINT NOT NULL,
    "feeTaxYen" BIGINT NOT NULL,
    "keptBackYen" BIGINT NOT NULL DEFAULT 0,
    "state" "PayeeTransferState" NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "keyMadeAt" TIMESTAMPTZ(3) NOT NULL,
    "stripeTransferId" TEXT,
    "sentYen" BIGINT NOT NULL DEFAULT 0,
    "reversedYen" BIGINT NOT NULL DEFAULT 0,
    "takenBackYen" BIGINT NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "checkedAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "PayeeTransfer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PayeeReversal" (
    "id" UUID NOT NULL,
    "transferId" UUID NOT NULL,
    "amountYen" BIGINT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'requested',
    "idempotencyKey" TEXT NOT NULL,
    "stripeReversalId" TEXT,
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "checkedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PayeeReversal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PayeePayout" (
    "stripePayoutId" TEXT NOT NULL,
    "participantId" UUID NOT NULL,
    "amountYen" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "arrivesAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PayeePayout_pkey" PRIMARY KEY ("stripePayoutId")
);

-- CreateIndex
CREATE UNIQUE INDEX "PayeeAccount_idempotencyKey_key" ON "PayeeAccount"("idempotencyKey");

-- CreateIndex
CREATE UNIQUE INDEX "PayeeAccount_stripeAccountId_key" ON "PayeeAccount"("stripeAccountId");

-- CreateIndex
CREATE INDEX "PayeeAccount_standing_idx" ON "PayeeAccount"("standing");

-- CreateIndex
CREATE UNIQUE INDEX "PayeeTransfer_idempotencyKey_key" ON "PayeeTransfer"("idempotencyKey");

-- CreateIndex
CREATE UNIQUE INDEX "PayeeTransfer_stripeTransferId_key" ON "PayeeTransfer"("stripeTransferId");

-- CreateIndex
CREATE INDEX "PayeeTransfer_chargeId_idx" ON "PayeeTransfer"("chargeId");

-- CreateIndex
CREATE INDEX "PayeeTransfer_payeeParticipantId_createdAt_idx" ON "PayeeTransfer"("payeeParticipantId", "createdAt");

-- CreateIndex
CREATE INDEX "PayeeTransfer_state_idx" ON "PayeeTransfer"("state");

-- CreateIndex
CREATE UNIQUE INDEX "PayeeTransfer_kind_subjectId_key" ON "PayeeTransfer"("kind", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "PayeeReversal_idempotencyKey_key" ON "PayeeReversal"("idempotencyKey");

-- CreateIndex
CREATE UNIQUE INDEX "PayeeReversal_stripeReversalId_key" ON "PayeeReversal"("stripeReversalId");

-- CreateIndex
CREATE INDEX "PayeeReversal_transferId_idx" ON "PayeeReversal"("transferId");

-- CreateIndex
CREATE INDEX "PayeeReversal_state_idx" ON "PayeeReversal"("state");

-- CreateIndex
CREATE INDEX "PayeePayout_participantId_createdAt_idx" ON "PayeePayout"("participantId", "createdAt");

-- AddForeignKey
ALTER TABLE "PayeeTransfer" ADD CONSTRAINT "PayeeTransfer_chargeId_fkey" FOREIGN KEY ("chargeId") REFERENCES "Charge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayeeReversal" ADD CONSTRAINT "PayeeReversal_transferId_fkey" FOREIGN KEY ("transferId") REFERENCES "PayeeTransfer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


ALTER TABLE "PayeeAccount" ADD CONSTRAINT "PayeeAccount_known" CHECK ("standing" = 'not_started' OR "stripeAccountId" IS NOT NULL);

ALTER TABLE "PayeeTransfer" ADD CONSTRAINT "PayeeTransfer_amounts" CHECK (
  "workYen" > 0 AND "taxYen" >= 0 AND "withheldYen" >= 0 AND "feeYen" >= 0 AND "feeTaxYen" >= 0
  AND "feeYen" + "feeTaxYen" < "workYen" + "taxYen" - "withheldYen"
  AND "keptBackYen" BETWEEN 0 AND "workYen" + "taxYen" - "withheldYen");
-- No more is sent than is the payee's, and no more is taken back than was sent.
ALTER TABLE "PayeeTransfer" ADD CONSTRAINT "PayeeTransfer_sent" CHECK (
  "sentYen" >= 0 AND "sentYen" <= "workYen" + "taxYen" - "withheldYen" - "feeYen" - "feeTaxYen"
  AND "reversedYen" BETWEEN 0 AND "sentYen"
  AND "takenBackYen" BETWEEN "reversedYen" AND "workYen" + "taxYen" - "withheldYen" - "keptBackYen"
  AND ("sentYen" > 0) = ("sentAt" IS NOT NULL)
  AND ("sentAt" IS NULL OR "stripeTransferId" IS NOT NULL));
ALTER TABLE "PayeeTransfer" ADD CONSTRAINT "PayeeTransfer_state" CHECK (CASE "state"
  WHEN 'waiting_for_account' THEN "sentYen" = 0
  WHEN 'pending' THEN "sentYen" = 0
  WHEN 'failed' THEN "sentYen" = 0
  WHEN 'sent' THEN "sentYen" > 0 AND "reversedYen" = 0
  WHEN 'partly_reversed' THEN "reversedYen" > 0 AND "reversedYen" < "sentYen"
  WHEN 'reversed' THEN "reversedYen" = "sentYen" END);

ALTER TABLE "PayeeReversal" ADD CONSTRAINT "PayeeReversal_amount" CHECK ("amountYen" > 0);
ALTER TABLE "PayeeReversal" ADD CONSTRAINT "PayeeReversal_state" CHECK (
  "state" IN ('requested', 'done', 'failed') AND ("state" = 'requested') = ("endedAt" IS NULL));
ALTER TABLE "PayeePayout" ADD CONSTRAINT "PayeePayout_state" CHECK ("amountYen" > 0 AND "state" IN ('pending', 'paid', 'failed'));

-- What was agreed on never changes, and what has been sent stays sent.
CREATE FUNCTION musubi_guard_payee_transfer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a transfer is never deleted' USING ERRCODE = 'restrict_violation';
  END IF;
  IF (NEW."kind", NEW."subjectId", NEW."chargeId", NEW."payeeParticipantId", NEW."workYen", NEW."taxYen", NEW."withheldYen", NEW."feeYen", NEW."feeTaxYen")
    IS DISTINCT FROM
    (OLD."kind", OLD."subjectId", OLD."chargeId", OLD."payeeParticipantId", OLD."workYen", OLD."taxYen", OLD."withheldYen", OLD."feeYen", OLD."feeTaxYen")
    OR (OLD."sentAt" IS NOT NULL AND (NEW."sentAt", NEW."sentYen", NEW."stripeTransferId", NEW."keptBackYen")
      IS DISTINCT FROM (OLD."sentAt", OLD."sentYen", OLD."stripeTransferId", OLD."keptBackYen"))
    OR NEW."reversedYen" < OLD."reversedYen" THEN
    RAISE EXCEPTION 'a transfer only goes forward' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE UPDATE OR DELETE ON "PayeeTransfer" FOR EACH ROW EXECUTE FUNCTION musubi_guard_payee_transfer();

CREATE VIEW "payout_invariants" AS
  -- The clearing account holds what was captured, less what went back, what is disputed and what was passed on.
  SELECT 'clearing_differs' AS "name", difference || ' yen' AS "subject" FROM (
    SELECT COALESCE((SELECT SUM("amountYen") FROM "LedgerPosting" WHERE "accountCode" = 'stripe_clearing'), 0)
      - COALESCE((SELECT SUM(c."amountYen" - c."refundedYen") FROM "Charge" c WHERE c."paidAt" IS NOT NULL), 0)
      + COALESCE((SELECT SUM(d."amountYen") FROM "ChargeDispute" d
        WHERE d."state" IN ('needs_response', 'under_review', 'lost')), 0)
      + COALESCE((SELECT SUM(t."sentYen" - t."reversedYen") FROM "PayeeTransfer" t), 0) AS difference
  ) AS clearing WHERE difference <> 0
  UNION ALL
  SELECT 'transfer_without_its_journal', t."id"::text FROM "PayeeTransfer" t
  WHERE (t."sentAt" IS NOT NULL)::int <> (
    SELECT COUNT(*) FROM "LedgerJournal" j WHERE j."businessKey" = 'payout:' || t."id" || ':sent')
  UNION ALL
  -- No more is passed on of a payment than was paid.
  SELECT 'passed_on_more_than_paid', t."chargeId"::text
  FROM "PayeeTransfer" t JOIN "Charge" c ON c."id" = t."chargeId"
  GROUP BY t."chargeId", c."amountYen", c."paidAt"
  HAVING SUM(t."workYen" + t."taxYen" - t."withheldYen") > CASE WHEN c."paidAt" IS NULL THEN 0 ELSE c."amountYen" END;

-- In the place of the rule that knew of nobody who is paid.
DO $$
BEGIN
  EXECUTE 'CREATE OR REPLACE VIEW "ledger_invariants" AS SELECT "name", "subject" FROM ('
    || rtrim(pg_get_viewdef('"ledger_invariants"'::regclass), ';')
    || ') AS before WHERE "name" <> ''clearing_differs'' UNION ALL SELECT "name", "subject" FROM "payout_invariants"';
END $$;
