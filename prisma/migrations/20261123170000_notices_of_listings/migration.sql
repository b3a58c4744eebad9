-- AlterEnum
ALTER TYPE "NoticeKind" ADD VALUE 'listing';
ALTER TYPE "NoticeKind" ADD VALUE 'payment';
