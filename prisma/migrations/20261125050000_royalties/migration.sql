-- CreateEnum
CREATE TYPE "RoyaltyAgreementStatus" AS ENUM ('proposed', 'accepted', 'superseded', 'ended');

-- CreateEnum
CREATE TYPE "RoyaltyPeriod" AS ENUM ('quarter', 'half_year', 'year');

-- CreateEnum
CREATE TYPE "RoyaltyAuditState" AS ENUM ('asked', 'answered', 'with_operator', 'closed');

-- CreateTable
CREATE TABLE "RoyaltyAgreement" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "proposedBy" "ListingSide" NOT NULL,
    "memberId" UUID NOT NULL,
    "product" TEXT NOT NULL,
    "rateBasisPoints" INTEGER NOT NULL,
    "firstDay" DATE NOT NULL,
    "lastDay" DATE NOT NULL,
    "period" "RoyaltyPeriod" NOT NULL,
    "statementDays" INTEGER NOT NULL,
    "paymentDays" INTEGER NOT NULL,
    "mayAudit" BOOLEAN NOT NULL,
    "payeeForm" TEXT,
    "payerPaysSalaries" BOOLEAN,
    "withholder" TEXT,
    "withholdingReason" TEXT,
    "status" "RoyaltyAgreementStatus" NOT NULL DEFAULT 'proposed',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredByMemberId" UUID,
    "endsOn" DATE,
    "endAskedBy" "ListingSide",
    "endAskedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RoyaltyAgreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoyaltyStatement" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "correctsId" UUID,
    "periodStart" DATE NOT NULL,
    "periodEnd" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "payBy" DATE NOT NULL,
    "salesYen" BIGINT,
    "pieces" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "enteredAt" TIMESTAMPTZ(3),
    "enteredByMemberId" UUID,
    "royaltyYen" BIGINT,
    "taxYen" BIGINT,
    "withheldYen" BIGINT,
    "sentAt" TIMESTAMPTZ(3),
    "sentByMemberId" UUID,
    "remindersSent" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "RoyaltyStatement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoyaltyAudit" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "statementId" UUID,
    "state" "RoyaltyAuditState" NOT NULL DEFAULT 'asked',
    "reason" TEXT NOT NULL,
    "askedByMemberId" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answeredByMemberId" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "calledBy" "ListingSide",
    "calledAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RoyaltyAudit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RoyaltyAgreement_dealId_createdAt_idx" ON "RoyaltyAgreement"("dealId", "createdAt");

-- CreateIndex
CREATE INDEX "RoyaltyStatement_agreementId_periodStart_idx" ON "RoyaltyStatement"("agreementId", "periodStart");

-- CreateIndex
CREATE INDEX "RoyaltyStatement_correctsId_idx" ON "RoyaltyStatement"("correctsId");

-- CreateIndex
CREATE INDEX "RoyaltyAudit_agreementId_askedAt_idx" ON "RoyaltyAudit"("agreementId", "askedAt");

-- CreateIndex
CREATE INDEX "RoyaltyAudit_statementId_idx" ON "RoyaltyAudit"("statementId");

-- CreateIndex
CREATE INDEX "RoyaltyAudit_state_idx" ON "RoyaltyAudit"("state");

-- AddForeignKey
ALTER TABLE "RoyaltyAgreement" ADD CONSTRAINT "RoyaltyAgreement_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoyaltyStatement" ADD CONSTRAINT "RoyaltyStatement_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "RoyaltyAgreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoyaltyStatement" ADD CONSTRAINT "RoyaltyStatement_correctsId_fkey" FOREIGN KEY ("correctsId") REFERENCES "RoyaltyStatement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoyaltyAudit" ADD CONSTRAINT "RoyaltyAudit_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "RoyaltyAgreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoyaltyAudit" ADD CONSTRAINT "RoyaltyAudit_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "RoyaltyStatement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- One proposal waits for an answer, one agreement is in force.
CREATE UNIQUE INDEX "RoyaltyAgreement_one_proposed" ON "RoyaltyAgreement"("dealId") WHERE "status" = 'proposed';
CREATE UNIQUE INDEX "RoyaltyAgreement_one_accepted" ON "RoyaltyAgreement"("dealId") WHERE "status" = 'accepted';
-- One statement a period; of its corrections one at a time is not sent yet.
CREATE UNIQUE INDEX "RoyaltyStatement_one_a_period" ON "RoyaltyStatement"("agreementId", "periodStart") WHERE "correctsId" IS NULL;
CREATE UNIQUE INDEX "RoyaltyStatement_one_correction" ON "RoyaltyStatement"("correctsId") WHERE "sentAt" IS NULL;
CREATE INDEX "RoyaltyStatement_unsent" ON "RoyaltyStatement"("dueOn") WHERE "sentAt" IS NULL;
-- One request at a time for a statement, and one for the whole.
CREATE UNIQUE INDEX "RoyaltyAudit_one_open" ON "RoyaltyAudit"("agreementId", "statementId") NULLS NOT DISTINCT WHERE "state" <> 'closed';

ALTER TABLE "RoyaltyAgreement" ADD CONSTRAINT "RoyaltyAgreement_rate" CHECK ("rateBasisPoints" BETWEEN 1 AND 10000);
ALTER TABLE "RoyaltyAgreement" ADD CONSTRAINT "RoyaltyAgreement_days" CHECK ("firstDay" <= "lastDay");
-- Freelance Act, art. 4: within 60 days; what is to be paid is stated before.
ALTER TABLE "RoyaltyAgreement" ADD CONSTRAINT "RoyaltyAgreement_due"
  CHECK ("statementDays" BETWEEN 1 AND 60 AND "paymentDays" BETWEEN "statementDays" AND 60);
ALTER TABLE "RoyaltyAgreement" ADD CONSTRAINT "RoyaltyAgreement_product" CHECK ("product" <> '');
ALTER TABLE "RoyaltyAgreement" ADD CONSTRAINT "RoyaltyAgreement_payee_form" CHECK ("payeeForm" IN ('individual', 'corporation'));
ALTER TABLE "RoyaltyAgreement" ADD CONSTRAINT "RoyaltyAgreement_withholder" CHECK ("withholder" IN ('client', 'none'));
ALTER TABLE "RoyaltyAgreement" ADD CONSTRAINT "RoyaltyAgreement_accepted" CHECK (
  ("status" IN ('accepted', 'ended')) = ("withholder" IS NOT NULL AND "answeredByMemberId" IS NOT NULL));
ALTER TABLE "RoyaltyAgreement" ADD CONSTRAINT "RoyaltyAgreement_ending" CHECK (
  ("endsOn" IS NULL) = ("endAskedBy" IS NULL) AND ("endsOn" IS NULL) = ("endAskedAt" IS NULL)
  AND ("endsOn" IS NULL OR ("status" IN ('accepted', 'ended') AND "endsOn" >= "firstDay" AND "endsOn" < "lastDay"))
  AND ("status" = 'ended') = ("endedAt" IS NOT NULL) AND ("status" <> 'ended' OR "endsOn" IS NOT NULL));

ALTER TABLE "RoyaltyStatement" ADD CONSTRAINT "RoyaltyStatement_period"
  CHECK ("periodStart" <= "periodEnd" AND "periodEnd" < "dueOn" AND "dueOn" <= "payBy");
ALTER TABLE "RoyaltyStatement" ADD CONSTRAINT "RoyaltyStatement_sales" CHECK ("salesYen" >= 0 AND "pieces" >= 0);
ALTER TABLE "RoyaltyStatement" ADD CONSTRAINT "RoyaltyStatement_entered"
  CHECK (("salesYen" IS NULL) = ("enteredAt" IS NULL) AND ("enteredAt" IS NULL) = ("enteredByMemberId" IS NULL));
ALTER TABLE "RoyaltyStatement" ADD CONSTRAINT "RoyaltyStatement_sent" CHECK (
  ("sentAt" IS NULL) = ("royaltyYen" IS NULL) AND ("sentAt" IS NULL) = ("taxYen" IS NULL) AND ("sentAt" IS NULL) = ("withheldYen" IS NULL)
  AND ("sentAt" IS NULL) = ("sentByMemberId" IS NULL) AND ("sentAt" IS NULL OR "salesYen" IS NOT NULL));
-- Only a correction takes off.
ALTER TABLE "RoyaltyStatement" ADD CONSTRAINT "RoyaltyStatement_sums" CHECK (
  "withheldYen" >= 0 AND ("correctsId" IS NOT NULL OR ("royaltyYen" >= 0 AND "taxYen" >= 0 AND "royaltyYen" <= "salesYen"))
  AND ("royaltyYen" >= 0 OR "withheldYen" = 0));
ALTER TABLE "RoyaltyStatement" ADD CONSTRAINT "RoyaltyStatement_reminders" CHECK ("remindersSent" BETWEEN 0 AND 4);

ALTER TABLE "RoyaltyAudit" ADD CONSTRAINT "RoyaltyAudit_reason" CHECK ("reason" <> '');
ALTER TABLE "RoyaltyAudit" ADD CONSTRAINT "RoyaltyAudit_answer" CHECK (
  ("answer" IS NULL) = ("answeredAt" IS NULL) AND ("answer" IS NULL) = ("answeredByMemberId" IS NULL)
  AND ("state" <> 'asked' OR "answer" IS NULL) AND ("state" <> 'answered' OR "answer" IS NOT NULL));
ALTER TABLE "RoyaltyAudit" ADD CONSTRAINT "RoyaltyAudit_called" CHECK (
  ("calledBy" IS NULL) = ("calledAt" IS NULL) AND ("state" <> 'with_operator' OR "calledAt" IS NOT NULL));
ALTER TABLE "RoyaltyAudit" ADD CONSTRAINT "RoyaltyAudit_closed" CHECK (("state" = 'closed') = ("closedAt" IS NOT NULL));

-- What was proposed stays as it was; an answer is given once; an end is agreed on once.
CREATE FUNCTION musubi_royalty_agreement_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF ROW(NEW."dealId", NEW."proposedBy", NEW."memberId", NEW."product", NEW."rateBasisPoints", NEW."firstDay", NEW."lastDay", NEW."period",
         NEW."statementDays", NEW."paymentDays", NEW."mayAudit", NEW."createdAt")
     IS DISTINCT FROM
     ROW(OLD."dealId", OLD."proposedBy", OLD."memberId", OLD."product", OLD."rateBasisPoints", OLD."firstDay", OLD."lastDay", OLD."period",
         OLD."statementDays", OLD."paymentDays", OLD."mayAudit", OLD."createdAt")
    OR (OLD."status" <> 'proposed' AND
        ROW(NEW."payeeForm", NEW."payerPaysSalaries", NEW."withholder", NEW."withholdingReason", NEW."answeredAt", NEW."answeredByMemberId")
        IS DISTINCT FROM
        ROW(OLD."payeeForm", OLD."payerPaysSalaries", OLD."withholder", OLD."withholdingReason", OLD."answeredAt", OLD."answeredByMemberId"))
    OR NOT (NEW."status" = OLD."status"
            OR (OLD."status" = 'proposed' AND NEW."status" IN ('accepted', 'superseded'))
            OR (OLD."status" = 'accepted' AND NEW."status" = 'ended'))
    OR (OLD."status" IN ('superseded', 'ended')) THEN
    RAISE EXCEPTION 'what was agreed on stays as it is' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER agreement_kept BEFORE UPDATE ON "RoyaltyAgreement" FOR EACH ROW EXECUTE FUNCTION musubi_royalty_agreement_kept();
CREATE TRIGGER never_deleted BEFORE DELETE ON "RoyaltyAgreement" FOR EACH ROW EXECUTE FUNCTION musubi_refuse_change();

-- A statement that was sent is what it is.
CREATE FUNCTION musubi_royalty_statement_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."sentAt" IS NOT NULL THEN
    RAISE EXCEPTION 'a statement that was sent is not changed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER statement_kept BEFORE UPDATE OR DELETE ON "RoyaltyStatement" FOR EACH ROW EXECUTE FUNCTION musubi_royalty_statement_kept();

-- Words that were said stay.
CREATE FUNCTION musubi_royalty_audit_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF ROW(NEW."agreementId", NEW."statementId", NEW."reason", NEW."askedAt") IS DISTINCT FROM ROW(OLD."agreementId", OLD."statementId", OLD."reason", OLD."askedAt")
    OR (OLD."answer" IS NOT NULL AND NEW."answer" IS DISTINCT FROM OLD."answer") OR OLD."state" = 'closed' THEN
    RAISE EXCEPTION 'what was said stays' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER audit_kept BEFORE UPDATE ON "RoyaltyAudit" FOR EACH ROW EXECUTE FUNCTION musubi_royalty_audit_kept();
CREATE TRIGGER never_deleted BEFORE DELETE ON "RoyaltyAudit" FOR EACH ROW EXECUTE FUNCTION musubi_refuse_change();
