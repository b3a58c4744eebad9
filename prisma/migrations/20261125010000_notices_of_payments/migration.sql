-- What is paid apart from any deal has a place of its own among the notices.
ALTER TYPE "NoticeSubject" ADD VALUE 'payment';
