-- What must hold at any moment, each a view of what breaks it: `subject` names the row. Empty views are good news.

CREATE VIEW "ledger_invariants" AS
  -- Journals that do not sum to zero.
  SELECT 'journal_unbalanced' AS "name", j."id"::text AS "subject"
  FROM "LedgerJournal" j LEFT JOIN "LedgerPosting" p ON p."journalId" = j."id"
  GROUP BY j."id" HAVING COALESCE(SUM(p."amountYen"), 0) <> 0 OR COUNT(p."id") < 2
  UNION ALL
  -- The clearing account holds what was captured, less what went back and what is disputed.
  SELECT 'clearing_differs', difference || ' yen' FROM (
    SELECT COALESCE((SELECT SUM("amountYen") FROM "LedgerPosting" WHERE "accountCode" = 'stripe_clearing'), 0)
      - COALESCE((SELECT SUM(c."amountYen" - c."refundedYen") FROM "Charge" c WHERE c."paidAt" IS NOT NULL), 0)
      + COALESCE((SELECT SUM(d."amountYen") FROM "ChargeDispute" d
        WHERE d."state" IN ('needs_response', 'under_review', 'lost')), 0) AS difference
  ) AS clearing WHERE difference <> 0
  UNION ALL
  -- The receivables are what is billed and not paid.
  SELECT 'receivables_differ', difference || ' yen' FROM (
    SELECT COALESCE((SELECT SUM("amountYen") FROM "LedgerPosting" WHERE "accountCode" = 'accounts_receivable'), 0)
      - COALESCE((SELECT SUM(c."amountYen") FROM "Charge" c WHERE c."paidAt" IS NULL), 0) AS difference
  ) AS receivables WHERE difference <> 0
  UNION ALL
  -- A charge has the journals its state asks for.
  SELECT 'charge_without_its_journals', c."id"::text
  FROM "Charge" c LEFT JOIN "LedgerJournal" j ON j."chargeId" = c."id"
  GROUP BY c."id"
  HAVING COUNT(j."id") FILTER (WHERE j."businessKey" = 'charge:' || c."id" || ':receivable') <> (c."amountYen" > 0)::int
    OR COUNT(j."id") FILTER (WHERE j."businessKey" = 'charge:' || c."id" || ':paid')
      <> (c."amountYen" > 0 AND c."paidAt" IS NOT NULL)::int
  UNION ALL
  -- A charge's state says what happened to its money.
  SELECT 'charge_state_differs_from_money', c."id"::text FROM "Charge" c
  WHERE (c."paidAt" IS NOT NULL) <> (c."state" IN ('paid', 'partially_refunded', 'refunded', 'disputed', 'charged_back'))
    OR (c."state" = 'refunded' AND c."refundedYen" <> c."amountYen")
    OR (c."state" = 'partially_refunded' AND c."refundedYen" NOT BETWEEN 1 AND c."amountYen" - 1)
    OR (c."state" = 'paid' AND c."refundedYen" <> 0)
    OR c."refundedYen" <> COALESCE((
      SELECT SUM(r."amountYen") FROM "ChargeRefund" r
      WHERE r."chargeId" = c."id" AND r."state" IN ('pending', 'succeeded')), 0)
  UNION ALL
  -- No more goes back than has come.
  SELECT 'charge_returned_more_than_paid', c."id"::text FROM "Charge" c
  WHERE c."refundedYen" > CASE WHEN c."paidAt" IS NULL THEN 0 ELSE c."amountYen" END
  UNION ALL
  SELECT 'charge_differs_from_quote', c."id"::text FROM "Charge" c JOIN "FeeQuote" q ON q."id" = c."quoteId"
  WHERE c."amountYen" <> q."totalYen" OR c."payerParticipantId" <> q."payerParticipantId"
  UNION ALL
  SELECT 'charge_with_two_open_attempts', a."chargeId"::text FROM "ChargeAttempt" a
  WHERE a."state" IN ('pending', 'open') GROUP BY a."chargeId" HAVING COUNT(*) > 1;

-- Documents follow by jobs: a charge may be without them for as long as its job waits.
CREATE VIEW "document_invariants" AS
  SELECT 'number_gap' AS "name", "subject" FROM "invariant_document_numbers"
  UNION ALL
  SELECT 'charge_without_one_invoice', c."id"::text FROM "Charge" c
  WHERE c."amountYen" > 0 AND 1 <> (SELECT COUNT(*) FROM "AccountingDocument" d
    WHERE d."chargeId" = c."id" AND d."kind" = 'qualified_invoice' AND d."version" = 1)
  UNION ALL
  SELECT 'charge_without_one_receipt', c."id"::text FROM "Charge" c
  WHERE c."amountYen" > 0 AND (c."paidAt" IS NOT NULL)::int <> (SELECT COUNT(*) FROM "AccountingDocument" d
    WHERE d."chargeId" = c."id" AND d."kind" = 'receipt' AND d."version" = 1)
  UNION ALL
  SELECT 'document_differs_from_charge', d."id"::text FROM "AccountingDocument" d JOIN "Charge" c ON c."id" = d."chargeId"
  WHERE d."counterpartyParticipantId" <> c."payerParticipantId"
    OR (d."kind" IN ('qualified_invoice', 'receipt') AND d."totalYen" <> c."amountYen")
  UNION ALL
  SELECT 'refund_without_return_invoice', r."id"::text FROM "ChargeRefund" r
  WHERE r."state" = 'succeeded' AND r."amountYen" >= 10000
    AND NOT EXISTS (SELECT 1 FROM "AccountingDocument" d WHERE d."cause" = 'refund:' || r."id" || ':return_invoice');
