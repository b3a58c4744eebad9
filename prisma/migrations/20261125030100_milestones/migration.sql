-- CreateEnum
CREATE TYPE "LegalForm" AS ENUM ('individual', 'corporation');

-- CreateEnum
CREATE TYPE "WorkOrderStatus" AS ENUM ('proposed', 'accepted', 'superseded');

-- CreateEnum
CREATE TYPE "MilestoneState" AS ENUM ('planned', 'awaiting_payment', 'funded', 'delivered', 'changes_asked', 'disputed', 'accepted', 'released', 'refunded', 'cancelled');

-- CreateEnum
CREATE TYPE "MilestoneNoteKind" AS ENUM ('delivery', 'changes');

-- CreateTable
CREATE TABLE "WorkOrder" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "status" "WorkOrderStatus" NOT NULL DEFAULT 'proposed',
    "content" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "parts" JSONB NOT NULL,
    "amountYen" BIGINT NOT NULL,
    "payerPaysSalaries" BOOLEAN NOT NULL,
    "proposedByMemberId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedByMemberId" UUID,
    "acceptedAt" TIMESTAMPTZ(3),
    "payeeForm" "LegalForm",

    CONSTRAINT "WorkOrder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "orderId" UUID,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "payerParticipantId" UUID NOT NULL,
    "payeeParticipantId" UUID NOT NULL,
    "workYen" BIGINT NOT NULL,
    "deliverOn" DATE,
    "payBy" DATE,
    "state" "MilestoneState" NOT NULL DEFAULT 'planned',
    "withholder" TEXT NOT NULL,
    "withholdingReason" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "stateChangedAt" TIMESTAMPTZ(3) NOT NULL,
    "fundedAt" TIMESTAMPTZ(3),
    "deliveredAt" TIMESTAMPTZ(3),
    "acceptBy" TIMESTAMPTZ(3),
    "acceptedAt" TIMESTAMPTZ(3),
    "acceptedHow" TEXT,
    "releasedWorkYen" BIGINT,
    "releasedTaxYen" BIGINT,
    "withheldYen" BIGINT,
    "feeYen" BIGINT,
    "feeTaxYen" BIGINT,
    "releasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MilestoneNote" (
    "id" UUID NOT NULL,
    "milestoneId" UUID NOT NULL,
    "kind" "MilestoneNoteKind" NOT NULL,
    "memberId" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MilestoneNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MilestoneDispute" (
    "id" UUID NOT NULL,
    "milestoneId" UUID NOT NULL,
    "raisedBy" "ListingSide",
    "raisedByMemberId" UUID,
    "words" TEXT NOT NULL,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL,
    "answerBy" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answeredByMemberId" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "releasedWorkYen" BIGINT,
    "decisionWords" TEXT,
    "decidedByMemberId" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MilestoneDispute_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "WorkOrder_dealId_version_key" ON "WorkOrder"("dealId", "version");

-- CreateIndex
CREATE INDEX "Milestone_dealId_idx" ON "Milestone"("dealId");

-- CreateIndex
CREATE INDEX "Milestone_state_acceptBy_idx" ON "Milestone"("state", "acceptBy");

-- CreateIndex
CREATE INDEX "Milestone_payeeParticipantId_idx" ON "Milestone"("payeeParticipantId");

-- CreateIndex
CREATE UNIQUE INDEX "Milestone_orderId_position_key" ON "Milestone"("orderId", "position");

-- CreateIndex
CREATE INDEX "MilestoneNote_milestoneId_idx" ON "MilestoneNote"("milestoneId");

-- CreateIndex
CREATE INDEX "MilestoneDispute_milestoneId_idx" ON "MilestoneDispute"("milestoneId");

-- AddForeignKey
ALTER TABLE "WorkOrder" ADD CONSTRAINT "WorkOrder_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "WorkOrder"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MilestoneNote" ADD CONSTRAINT "MilestoneNote_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MilestoneDispute" ADD CONSTRAINT "MilestoneDispute_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- One order waits for its answer and one holds.
CREATE UNIQUE INDEX "WorkOrder_one_proposed" ON "WorkOrder"("dealId") WHERE "status" = 'proposed';
CREATE UNIQUE INDEX "WorkOrder_one_accepted" ON "WorkOrder"("dealId") WHERE "status" = 'accepted';
CREATE UNIQUE INDEX "Milestone_one_whole" ON "Milestone"("dealId") WHERE "orderId" IS NULL;
CREATE UNIQUE INDEX "MilestoneDispute_one_open" ON "MilestoneDispute"("milestoneId") WHERE "decidedAt" IS NULL;

ALTER TABLE "WorkOrder" ADD CONSTRAINT "WorkOrder_amount" CHECK ("amountYen" > 0 AND "version" > 0);
ALTER TABLE "WorkOrder" ADD CONSTRAINT "WorkOrder_accepted" CHECK (
  ("status" = 'accepted') = ("acceptedAt" IS NOT NULL)
  AND ("status" = 'accepted') = ("acceptedByMemberId" IS NOT NULL)
  AND ("status" = 'accepted') = ("payeeForm" IS NOT NULL));
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_work" CHECK ("workYen" > 0);
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_kind" CHECK ("kind" IN ('milestone', 'trial_price'));
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_withholder" CHECK ("withholder" IN ('client', 'none'));
-- Freelance Act, art. 4: at the latest 60 days after the work is received.
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_pay_by" CHECK ("payBy" >= "deliverOn" AND "payBy" <= "deliverOn" + 60);
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_delivered" CHECK (
  ("deliveredAt" IS NULL) = ("acceptBy" IS NULL) AND ("state" <> 'delivered' OR "deliveredAt" IS NOT NULL));
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_accepted" CHECK (
  ("state" IN ('accepted', 'released')) = ("acceptedAt" IS NOT NULL)
  AND ("acceptedAt" IS NULL) = ("acceptedHow" IS NULL)
  AND ("acceptedHow" IS NULL OR "acceptedHow" IN ('payer', 'silence', 'operator'))
  AND ("acceptedAt" IS NULL) = ("releasedWorkYen" IS NULL)
  AND ("acceptedAt" IS NULL) = ("releasedTaxYen" IS NULL)
  AND ("acceptedAt" IS NULL) = ("withheldYen" IS NULL)
  AND ("acceptedAt" IS NULL) = ("feeYen" IS NULL)
  AND ("acceptedAt" IS NULL) = ("feeTaxYen" IS NULL)
  AND ("state" = 'released') = ("releasedAt" IS NOT NULL));
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_released" CHECK (
  "releasedWorkYen" BETWEEN 1 AND "workYen" AND "releasedTaxYen" >= 0 AND "withheldYen" >= 0 AND "feeYen" >= 0 AND "feeTaxYen" >= 0
  AND "feeYen" + "feeTaxYen" <= "releasedWorkYen" + "releasedTaxYen" - "withheldYen"
  AND ("withholder" = 'client' OR "withheldYen" = 0));
ALTER TABLE "MilestoneDispute" ADD CONSTRAINT "MilestoneDispute_answer" CHECK (("answer" IS NULL) = ("answeredAt" IS NULL));
ALTER TABLE "MilestoneDispute" ADD CONSTRAINT "MilestoneDispute_decision" CHECK (
  ("decidedAt" IS NULL) = ("decisionWords" IS NULL) AND ("decidedAt" IS NULL) = ("releasedWorkYen" IS NULL) AND "releasedWorkYen" >= 0);

CREATE FUNCTION musubi_guard_milestone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a milestone is never deleted' USING ERRCODE = 'restrict_violation';
  END IF;
  IF (NEW."dealId", NEW."orderId", NEW."kind", NEW."position", NEW."title", NEW."payerParticipantId", NEW."payeeParticipantId", NEW."workYen",
      NEW."deliverOn", NEW."payBy", NEW."withholder", NEW."withholdingReason")
    IS DISTINCT FROM (OLD."dealId", OLD."orderId", OLD."kind", OLD."position", OLD."title", OLD."payerParticipantId", OLD."payeeParticipantId",
      OLD."workYen", OLD."deliverOn", OLD."payBy", OLD."withholder", OLD."withholdingReason") THEN
    RAISE EXCEPTION 'what was agreed on never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD."acceptedAt" IS NOT NULL AND
    (NEW."acceptedAt", NEW."acceptedHow", NEW."releasedWorkYen", NEW."releasedTaxYen", NEW."withheldYen", NEW."feeYen", NEW."feeTaxYen")
    IS DISTINCT FROM
    (OLD."acceptedAt", OLD."acceptedHow", OLD."releasedWorkYen", OLD."releasedTaxYen", OLD."withheldYen", OLD."feeYen", OLD."feeTaxYen") THEN
    RAISE EXCEPTION 'what is released never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE UPDATE OR DELETE ON "Milestone" FOR EACH ROW EXECUTE FUNCTION musubi_guard_milestone();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "MilestoneNote" FOR EACH ROW EXECUTE FUNCTION musubi_refuse_change();

CREATE FUNCTION musubi_guard_work_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'an order is never deleted' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD."status" <> 'proposed' OR
    (NEW."dealId", NEW."version", NEW."content", NEW."place", NEW."parts", NEW."amountYen", NEW."payerPaysSalaries", NEW."proposedByMemberId")
    IS DISTINCT FROM
    (OLD."dealId", OLD."version", OLD."content", OLD."place", OLD."parts", OLD."amountYen", OLD."payerPaysSalaries", OLD."proposedByMemberId") THEN
    RAISE EXCEPTION 'an order is answered, nothing else of it changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE UPDATE OR DELETE ON "WorkOrder" FOR EACH ROW EXECUTE FUNCTION musubi_guard_work_order();
