-- AlterEnum
ALTER TYPE "EmailTokenPurpose" ADD VALUE 'change_email';

-- AlterTable
ALTER TABLE "EmailToken" ADD COLUMN     "newEmail" TEXT,
ADD COLUMN     "oldEmail" TEXT;

-- A change of address names both addresses, and nothing else does. By its text: a new value cannot be used in the transaction that adds it.
ALTER TABLE "EmailToken" ADD CONSTRAINT "EmailToken_addresses"
  CHECK (("purpose"::text = 'change_email') = ("newEmail" IS NOT NULL) AND ("newEmail" IS NULL) = ("oldEmail" IS NULL));
