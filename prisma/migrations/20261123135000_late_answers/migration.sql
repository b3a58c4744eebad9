-- AlterTable
ALTER TABLE "Introduction" ADD COLUMN     "answeredLateAt" TIMESTAMPTZ(3);
