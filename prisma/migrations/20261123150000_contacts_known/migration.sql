-- AlterTable
ALTER TABLE "NavigatorContact" ADD COLUMN     "buys" TEXT[],
ADD COLUMN     "note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "person" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "prefecture" TEXT,
ADD COLUMN     "sells" TEXT[];
-- Rows of before look for nothing in particular.
UPDATE "NavigatorContact" SET "buys" = '{}', "sells" = '{}';
