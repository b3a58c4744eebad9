-- What was billed and is not wanted any more, such as a place nobody paid in time. The bill stays in the books, and so does its end.
ALTER TYPE "ChargeState" ADD VALUE 'cancelled';
INSERT INTO "LedgerAccount" ("code", "description") VALUES
  ('cancelled_receivables', 'Fees invoiced and cancelled before they were paid; set off against the receivables.');
