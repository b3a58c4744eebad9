-- One introduction per pair of listings that is open or waits to be, whoever asked. In a migration of its own: PostgreSQL lets
-- a new value of an enum be used only after the transaction that added it.
DROP INDEX "Introduction_one_open_per_pair";
CREATE UNIQUE INDEX "Introduction_one_open_per_pair" ON "Introduction" ("offerListingId", "needListingId")
  WHERE "state" IN ('waiting', 'requested', 'brokering', 'proposed');

-- What was accepted has become a deal.
UPDATE "Introduction" SET "state" = 'converted' WHERE "state" = 'accepted';
