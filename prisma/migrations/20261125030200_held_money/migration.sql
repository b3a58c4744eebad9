INSERT INTO "LedgerAccount" ("code", "description") VALUES
  ('payee_funds', 'Money that belongs to those who are paid for their work; held until the work is accepted.');

-- What is paid for quotes of these kinds is somebody else's price.
CREATE FUNCTION musubi_is_held(kind text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT kind IN ('milestone', 'trial_price')
$$;

CREATE VIEW "held_money_invariants" AS
  -- What is held for a payee never falls below nothing: no more goes out or back than has come.
  SELECT 'payee_funds_overdrawn' AS "name", j."chargeId"::text AS "subject"
  FROM "LedgerPosting" p JOIN "LedgerJournal" j ON j."id" = p."journalId"
  WHERE p."accountCode" = 'payee_funds' GROUP BY j."chargeId" HAVING SUM(p."amountYen") > 0
  UNION ALL
  -- Billing somebody else's work earns us nothing; billing our own fees puts nothing aside.
  SELECT 'held_money_mixed_up', c."id"::text
  FROM "Charge" c JOIN "FeeQuote" q ON q."id" = c."quoteId"
  JOIN "LedgerJournal" j ON j."businessKey" = 'charge:' || c."id" || ':receivable'
  JOIN "LedgerPosting" p ON p."journalId" = j."id"
  WHERE (p."accountCode" = 'payee_funds') <> musubi_is_held(q."kind") AND p."accountCode" <> 'accounts_receivable'
  UNION ALL
  -- A milestone that money has come for has a settled charge.
  SELECT 'milestone_without_money', m."id"::text FROM "Milestone" m
  WHERE m."state" IN ('funded', 'delivered', 'changes_asked', 'accepted', 'released') AND NOT EXISTS (
    SELECT 1 FROM "FeeQuote" q JOIN "Charge" c ON c."quoteId" = q."id"
    WHERE q."kind" = m."kind" AND q."subjectId" = m."id" AND c."paidAt" IS NOT NULL)
  UNION ALL
  -- An accepted order is divided into milestones that make up its whole amount.
  SELECT 'order_differs_from_milestones', o."id"::text FROM "WorkOrder" o LEFT JOIN "Milestone" m ON m."orderId" = o."id"
  WHERE o."status" = 'accepted' GROUP BY o."id" HAVING COALESCE(SUM(m."workYen"), 0) <> o."amountYen";

-- Added to what is looked at already.
DO $$
BEGIN
  EXECUTE 'CREATE OR REPLACE VIEW "ledger_invariants" AS ' || rtrim(pg_get_viewdef('"ledger_invariants"'::regclass), ';')
    || ' UNION ALL SELECT "name", "subject" FROM "held_money_invariants"';
END $$;

CREATE OR REPLACE VIEW "document_invariants" AS
  SELECT 'number_gap' AS "name", "subject" FROM "invariant_document_numbers"
  UNION ALL
  -- For somebody else's work we are not the seller: no invoice of ours.
  SELECT 'charge_without_one_invoice', c."id"::text
  FROM "Charge" c JOIN "FeeQuote" q ON q."id" = c."quoteId"
  WHERE c."amountYen" > 0 AND (NOT musubi_is_held(q."kind"))::int <> (SELECT COUNT(*) FROM "AccountingDocument" d
    WHERE d."chargeId" = c."id" AND d."kind" = 'qualified_invoice' AND d."version" = 1)
  UNION ALL
  SELECT 'charge_without_one_receipt', c."id"::text
  FROM "Charge" c JOIN "FeeQuote" q ON q."id" = c."quoteId"
  WHERE c."amountYen" > 0 AND (c."paidAt" IS NOT NULL)::int <> (SELECT COUNT(*) FROM "AccountingDocument" d
    WHERE d."chargeId" = c."id" AND d."version" = 1
      AND d."kind" = (CASE WHEN musubi_is_held(q."kind") THEN 'deposit_receipt' ELSE 'receipt' END)::"DocumentKind")
  UNION ALL
  SELECT 'document_differs_from_charge', d."id"::text FROM "AccountingDocument" d JOIN "Charge" c ON c."id" = d."chargeId"
  WHERE (d."kind" <> 'payment_notice' AND d."counterpartyParticipantId" <> c."payerParticipantId")
    OR (d."kind" IN ('qualified_invoice', 'receipt', 'deposit_receipt') AND d."totalYen" <> c."amountYen")
  UNION ALL
  SELECT 'refund_without_return_invoice', r."id"::text
  FROM "ChargeRefund" r JOIN "Charge" c ON c."id" = r."chargeId" JOIN "FeeQuote" q ON q."id" = c."quoteId"
  WHERE r."state" = 'succeeded' AND r."amountYen" >= 10000 AND NOT musubi_is_held(q."kind")
    AND NOT EXISTS (SELECT 1 FROM "AccountingDocument" d WHERE d."cause" = 'refund:' || r."id" || ':return_invoice')
  UNION ALL
  SELECT 'order_without_order_form', o."id"::text FROM "WorkOrder" o
  WHERE o."status" = 'accepted' AND NOT EXISTS (
    SELECT 1 FROM "AccountingDocument" d WHERE d."cause" = 'work-order:' || o."id")
  UNION ALL
  SELECT 'milestone_without_payment_notice', m."id"::text FROM "Milestone" m
  WHERE m."acceptedAt" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM "AccountingDocument" d WHERE d."cause" = 'milestone:' || m."id" || ':payment_notice');
