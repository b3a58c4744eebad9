import { expect } from '@playwright/test'
import type { Locale } from '#app/i18n/translator.ts'
import { answerQuestion, askQuestion } from '#e2e/fixtures/question-steps.ts'
import { openCheckout, requestIntroduction } from '#e2e/fixtures/deal-steps.ts'
import { applyForWaiver, settleInTokyo } from '#e2e/fixtures/waiver-steps.ts'
import { linkIn, mailTo } from '#e2e/fixtures/mailbox.ts'
import { newMember, newUnverified, newVerifiedParty, type Party, unique } from '#e2e/fixtures/people.ts'
import { sampleValues } from '#e2e/fixtures/sample-values.ts'
import { bringToFee, type OpenDeal, stageDeal } from '#e2e/fixtures/stage.ts'
import { draftListing, publishListing } from '#e2e/fixtures/listing-steps.ts'
import { query } from '#e2e/fixtures/database.ts'
import { paper, photograph } from '#e2e/fixtures/files.ts'
import { agreeOnRoyalty, besideDeal } from '#e2e/fixtures/royalty-steps.ts'
import type { Staff } from '#e2e/fixtures/staff.ts'
import { Visitor } from '#e2e/fixtures/visitor.ts'
import { words } from '#e2e/fixtures/words.ts'
import type { Role } from './roles.ts'
import type { Ids } from './row.ts'

export interface Cast {
  visitors: Record<Role, Visitor>
  ids: Ids
}

const KINDS = {
  sme: 'sme',
  mid_size: 'mid_size',
  startup: 'startup',
  designer: 'designer',
  successor_candidate: 'successor_candidate',
  public_body: 'public_body',
  expert: 'expert',
  referrer: 'referrer',
  candidate: 'navigator',
} as const

/** A logo and a paper of a participant. */
async function handIn({ visitor, participantId }: Party): Promise<{ image: string; document: string }> {
  const path = `/participants/${participantId}`
  await visitor.upload(`${path}/logo`, { intent: 'save', alt: '結木舎', picture: await photograph() })
  await visitor.upload(`${path}/documents`, { intent: 'add', label: '登記', file: paper() })
  const [image] = await query<{ id: string }>('SELECT id FROM "Image" WHERE "participantId" = $1', [participantId])
  const [document] = await query<{ id: string }>('SELECT id FROM "VerificationDocument" WHERE "participantId" = $1', [
    participantId,
  ])
  return { image: image!.id, document: document!.id }
}

/** Asked by one, answered by the other for all who read the listing. @returns the question's id */
async function answeredQuestion(asker: Party, owner: Party, listing: string): Promise<string> {
  const question = await askQuestion(asker, listing, '工場は見学できますか。')
  await answerQuestion(owner, listing, question, { text: '平日の午後にどうぞ。', audience: 'public' })
  return question
}

/** What the owner is besides: it has a profile for each of these kinds, and as a designer a portfolio. */
const OWNER_KINDS = ['sme', 'designer', 'startup', 'successor_candidate']

/** Makes it all of these, with a piece of work. @returns the piece's id */
async function showWork({ visitor, participantId }: Party): Promise<string> {
  const path = `/participants/${participantId}`
  const edited = await visitor.submit(`${path}/edit`, { intent: 'basics', fill: { kinds: OWNER_KINDS } })
  expect(edited.status, 'the kinds').toBe(302)
  const added = await visitor.upload(`${path}/portfolio`, { intent: 'add', title: '木の椅子' })
  expect(added.status, 'the piece').toBe(302)
  const [piece] = await query<{ id: string }>('SELECT id FROM "PortfolioPiece" WHERE "participantId" = $1', [
    participantId,
  ])
  return piece!.id
}

/** A navigator the operator has just appointed, who has not set up the second factor. */
async function newUnproven(operator: Visitor): Promise<Visitor> {
  const { visitor, participantId } = await newVerifiedParty(operator, ['navigator'])
  const appointed = await operator.submit('/console/navigators', {
    where: { participantId },
    fill: { tracks: ['succession'], capacity: '1' },
  })
  expect(appointed.status, 'appointment').toBe(302)
  return visitor
}

/** A version of the contract fee that nobody has approved. @returns its id */
async function draftFee(operator: Visitor): Promise<string> {
  const drafted = await operator.submit('/console/fees/succession.contract_fee', {
    intent: 'scale',
    fill: { validFrom: '2099-04-01', sourceJa: '見本の根拠', sourceEn: 'A sample source' },
  })
  expect(drafted.status, 'the draft').toBe(302)
  return drafted.location!.split('/').at(-1)!
}

/** Asked for by a seller nobody here knows; the owner could ask as well. @returns its id */
async function someonesWaiver(staff: Staff, locale?: Locale): Promise<string> {
  const seller = await newVerifiedParty(staff.operator, ['sme'], locale)
  const values = sampleValues('succession', 'offer', locale === 'en' ? 'Yuigi on sale' : '譲る結木', locale)
  await publishListing(staff.operator, seller, 'succession', 'offer', values)
  return applyForWaiver(seller)
}

/** The token of an invitation as it was mailed. */
async function inviteSomebody({ visitor, participantId }: Party, locale: Locale = 'ja'): Promise<string> {
  const email = `${unique()}@e2e.example`
  await visitor.submit(`/participants/${participantId}/members`, { intent: 'invite', fill: { email, role: 'member' } })
  return linkIn(await mailTo(email, words[locale].t('team.mail.invited.subject'))).replace('/invitations/', '')
}

/** The participant of who brokered it. */
async function navigatorOf(introduction: string): Promise<string> {
  const [row] = await query<{ id: string }>(
    'SELECT "navigatorParticipantId" AS id FROM "Introduction" WHERE "id" = $1',
    [introduction],
  )
  return row!.id
}

/** What the deal’s fee is billed by, and its quote. */
async function chargeOf(deal: string): Promise<{ charge: string; quote: string }> {
  const [row] = await query<{ charge: string; quote: string }>(
    'SELECT c."id" AS charge, q."id" AS quote FROM "Charge" c JOIN "FeeQuote" q ON q."id" = c."quoteId" WHERE q."subjectId" = $1',
    [deal],
  )
  return row!
}

/** Beside the deal a design deal of the same two: the owner does the work, the counterpart pays for it and disputes it. */
async function disputedWork(deal: string): Promise<Pick<Ids, 'designDeal' | 'milestone' | 'dispute'>> {
  const [row] = await query<{ designDeal: string; milestone: string; dispute: string }>(
    `WITH introduced AS (
      INSERT INTO "Introduction" SELECT (r).* FROM (
        SELECT jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(), 'track', 'design')) AS r
        FROM "Introduction" i JOIN "Deal" d ON d."introductionId" = i."id" WHERE d."id" = $1) AS copy
      RETURNING "id"
    ), ordered AS (
      INSERT INTO "Deal" SELECT (r).* FROM (
        SELECT jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'introductionId', introduced."id",
          'track', 'design', 'state', 'production', 'agreedAmountYen', 200000)) AS r
        FROM "Deal" d CROSS JOIN introduced WHERE d."id" = $1) AS copy
      RETURNING *
    ), part AS (
      INSERT INTO "Milestone" ("id", "dealId", "kind", "position", "title", "payerParticipantId", "payeeParticipantId", "workYen",
        "state", "withholder", "withholdingReason", "createdAt", "stateChangedAt")
      SELECT gen_random_uuid(), "id", 'milestone', 0, 'ラフ案', "needParticipantId", "offerParticipantId", 200000,
        'disputed', 'none', 'payee_is_corporation', now(), now() FROM ordered
      RETURNING "id", "dealId"
    ), disputed AS (
      INSERT INTO "MilestoneDispute" ("id", "milestoneId", "raisedBy", "words", "raisedAt", "answerBy")
      SELECT gen_random_uuid(), "id", 'need', '頼んだものと違います。', now(), now() + interval '7 days' FROM part
      RETURNING "id"
    )
    SELECT part."dealId" AS "designDeal", part."id" AS "milestone", disputed."id" AS "dispute" FROM part, disputed`,
    [deal],
  )
  return row!
}

/** An exhibition the operator announces; the owner takes a place and asks for a visit. */
async function bookings(operator: Visitor, { visitor, participantId }: Party) {
  await query('UPDATE "Participant" SET "industry" = $2, "employees" = 8 WHERE "id" = $1', [participantId, '24'])
  const announced = await operator.submit('/console/bookings', {
    intent: 'publish',
    fill: {
      ...{ nameJa: '見本の展示会', nameEn: 'Sample fair', venueJa: '見本会館', venueEn: 'Sample hall' },
      ...{ startsOn: '2099-04-01', endsOn: '2099-04-02', closesOn: '2099-03-01' },
      ...{ hybridPlaces: '10', onlinePlaces: '10' },
    },
  })
  expect(announced.status, 'the exhibition').toBe(302)
  const exhibition = announced.location!.split('/').at(-1)!
  const applied = await visitor.submit(`/bookings/exhibitions/${exhibition}`, {
    intent: 'apply',
    fill: { attendance: 'hybrid' },
  })
  expect(applied.location, 'the application').toContain('/payments/')
  const asked = await visitor.submit('/bookings/visits/new', {
    intent: 'ask',
    fill: { topic: '後継ぎのこと', wantedDays: '平日の午後', place: '大田区の工場' },
  })
  expect(asked.status, 'the visit').toBe(302)
  const [place] = await query<{ id: string }>('SELECT "id" FROM "ExhibitionPlace" WHERE "participantId" = $1', [
    participantId,
  ])
  return { exhibition, place: place!.id, expertVisit: asked.location!.split('/').at(-1)!.split('?')[0]! }
}

/** The invoice of the participant's fee: it is issued after the quote is frozen, by a job. */
async function invoiceOf({ participantId }: Party): Promise<string> {
  const find = () =>
    query<{ id: string }>('SELECT id FROM "AccountingDocument" WHERE "counterpartyParticipantId" = $1', [participantId])
  await expect.poll(async () => (await find()).length, { timeout: 20_000 }).toBe(1)
  return (await find())[0]!.id
}

/** A design deal of the same two with royalties agreed on. */
async function royaltyOf({ deal, offer, need }: OpenDeal, locale: Locale = 'ja') {
  const royaltyDeal = await besideDeal(deal)
  const product = locale === 'ja' ? '木の椅子' : 'Wooden chair'
  return { royaltyDeal, royaltyStatement: await agreeOnRoyalty(offer, need, royaltyDeal, product) }
}

/** A member for each kind, and the rows of one deal with everybody who stands around it. */
export async function gatherCast(staff: Staff, locale?: Locale): Promise<Cast> {
  const deal = await stageDeal(staff, 'succession', undefined, locale)
  await settleInTokyo(deal.offer)
  await bringToFee(deal)
  await openCheckout(deal.offer, deal.deal)
  // Agreeing on the terms has taken it out of the lists; these rows want it where everybody can see it.
  const back = await deal.offer.visitor.submit(`/listings/${deal.offerListing}`, { intent: 'resume' })
  expect(back.status, 'the listing is published again').toBe(302)
  const kinds = await Promise.all(
    Object.entries(KINDS).map(
      async ([role, kind]) => [role, (await newVerifiedParty(staff.operator, [kind])).visitor] as const,
    ),
  )
  const asker = await newVerifiedParty(staff.operator, ['sme'])
  const askersListing = await publishListing(
    staff.operator,
    asker,
    'succession',
    'need',
    sampleValues('succession', 'need', '別の結木'),
  )
  // The listing of the deal has left the lists; this is another one of its owner.
  const marker = locale === 'en' ? 'Another Yuigi' : 'もう一つの結木'
  const listing = await publishListing(
    staff.operator,
    deal.offer,
    'succession',
    'offer',
    sampleValues('succession', 'offer', marker, locale),
  )
  const draft = await draftListing(deal.offer, 'succession', 'offer', { title: 'まだ見せない下書き' })
  const [unverified, stranger] = await Promise.all([newUnverified(locale), newMember(locale)])
  return {
    visitors: {
      ...(Object.fromEntries(kinds) as Record<keyof typeof KINDS, Visitor>),
      anonymous: await Visitor.create(),
      unverified: unverified.visitor,
      stranger: stranger.visitor,
      unproven: await newUnproven(staff.operator),
      owner: deal.offer.visitor,
      counterpart: deal.need.visitor,
      navigator: staff.navigators.succession,
      colleague: staff.navigators.trial,
      operator: staff.operator,
    },
    ids: {
      participant: deal.offer.participantId,
      listing,
      counterpartListing: deal.needListing,
      draft,
      waitingIntroduction: await requestIntroduction(asker, askersListing, listing),
      introduction: deal.introduction,
      deal: deal.deal,
      ...(await chargeOf(deal.deal)),
      ...(await disputedWork(deal.deal)),
      navigator: await navigatorOf(deal.introduction),
      invitation: await inviteSomebody(deal.offer, locale),
      publicQuestion: await answeredQuestion(deal.need, deal.offer, listing),
      question: await askQuestion(deal.need, listing, '機械の更新は、この五年でありましたか。'),
      invoice: await invoiceOf(deal.offer),
      ...(await handIn(deal.offer)),
      piece: await showWork(deal.offer),
      ...(await royaltyOf(deal, locale)),
      feeVersion: await draftFee(staff.operator),
      waiver: await someonesWaiver(staff, locale),
      // After the invoice: it is the only one until then.
      ...(await bookings(staff.operator, deal.offer)),
    },
  }
}
