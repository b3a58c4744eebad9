CREATE TYPE "PlaceState" AS ENUM ('held', 'confirmed', 'lapsed', 'withdrawn');
CREATE TYPE "ExpertVisitState" AS ENUM ('asked', 'accepted', 'booked', 'declined', 'withdrawn', 'lapsed');

CREATE TABLE "Exhibition" (
    "id" UUID NOT NULL,
    "nameJa" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "venueJa" TEXT NOT NULL,
    "venueEn" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "closesOn" DATE NOT NULL,
    "hybridPlaces" INTEGER NOT NULL,
    "onlinePlaces" INTEGER NOT NULL,
    "createdByMemberId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Exhibition_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Exhibition_days" CHECK ("startsOn" <= "endsOn" AND "closesOn" <= "startsOn"),
    CONSTRAINT "Exhibition_places" CHECK ("hybridPlaces" >= 0 AND "onlinePlaces" >= 0 AND "hybridPlaces" + "onlinePlaces" > 0)
);
CREATE INDEX "Exhibition_closesOn_idx" ON "Exhibition"("closesOn");

CREATE TABLE "ExhibitionPlace" (
    "id" UUID NOT NULL,
    "exhibitionId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "askedByMemberId" UUID NOT NULL,
    "attendance" TEXT NOT NULL,
    "size" TEXT NOT NULL,
    "industry" TEXT,
    "employees" INTEGER,
    "capitalYen" BIGINT,
    "state" "PlaceState" NOT NULL DEFAULT 'held',
    "payBy" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "stateChangedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ExhibitionPlace_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ExhibitionPlace_attendance" CHECK ("attendance" IN ('hybrid', 'online')),
    CONSTRAINT "ExhibitionPlace_size" CHECK ("size" IN ('sme', 'small'))
);
CREATE INDEX "ExhibitionPlace_exhibitionId_idx" ON "ExhibitionPlace"("exhibitionId");
CREATE INDEX "ExhibitionPlace_participantId_idx" ON "ExhibitionPlace"("participantId");
CREATE INDEX "ExhibitionPlace_state_payBy_idx" ON "ExhibitionPlace"("state", "payBy");
CREATE UNIQUE INDEX "ExhibitionPlace_one_live" ON "ExhibitionPlace"("exhibitionId", "participantId") WHERE "state" IN ('held', 'confirmed');
ALTER TABLE "ExhibitionPlace" ADD CONSTRAINT "ExhibitionPlace_exhibitionId_fkey" FOREIGN KEY ("exhibitionId") REFERENCES "Exhibition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- There are never more live places than the exhibition has, whoever writes them: counted under the lock of its row.
CREATE FUNCTION musubi_places_are_left() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  room int;
  taken int;
BEGIN
  IF NEW."state" NOT IN ('held', 'confirmed') OR (TG_OP = 'UPDATE' AND OLD."state" IN ('held', 'confirmed')) THEN
    RETURN NEW;
  END IF;
  SELECT CASE NEW."attendance" WHEN 'hybrid' THEN e."hybridPlaces" ELSE e."onlinePlaces" END INTO room
  FROM "Exhibition" e WHERE e."id" = NEW."exhibitionId" FOR UPDATE;
  SELECT COUNT(*) INTO taken FROM "ExhibitionPlace" p
  WHERE p."exhibitionId" = NEW."exhibitionId" AND p."attendance" = NEW."attendance" AND p."state" IN ('held', 'confirmed') AND p."id" <> NEW."id";
  IF taken >= room THEN
    RAISE EXCEPTION 'the exhibition is full' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER places_are_left BEFORE INSERT OR UPDATE ON "ExhibitionPlace" FOR EACH ROW EXECUTE FUNCTION musubi_places_are_left();

CREATE TABLE "ExpertVisit" (
    "id" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "askedByMemberId" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "wantedDays" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "state" "ExpertVisitState" NOT NULL DEFAULT 'asked',
    "expertParticipantId" UUID,
    "visitOn" DATE,
    "visitTime" TEXT,
    "travelYen" INTEGER,
    "declineNote" TEXT,
    "payBy" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "stateChangedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ExpertVisit_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ExpertVisit_travel" CHECK ("travelYen" >= 0),
    -- Who comes, when, and what the way costs, are known together.
    CONSTRAINT "ExpertVisit_accepted" CHECK ("state" NOT IN ('accepted', 'booked') OR
      ("expertParticipantId" IS NOT NULL AND "visitOn" IS NOT NULL AND "visitTime" IS NOT NULL AND "travelYen" IS NOT NULL AND "payBy" IS NOT NULL))
);
CREATE INDEX "ExpertVisit_participantId_idx" ON "ExpertVisit"("participantId");
CREATE INDEX "ExpertVisit_state_payBy_idx" ON "ExpertVisit"("state", "payBy");
CREATE UNIQUE INDEX "ExpertVisit_one_open" ON "ExpertVisit"("participantId") WHERE "state" = 'asked';

-- What is booked has a place of its own among the notices.
ALTER TYPE "NoticeSubject" ADD VALUE 'booking';
