import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, anonymous } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { approveListing } from '#app/features/listings/commands/approve-listing.server.ts'
import { saveDraft } from '#app/features/listings/commands/save-draft.server.ts'
import { submitListing } from '#app/features/listings/commands/submit-listing.server.ts'
import type { RawFields } from '#app/features/listings/draft-values.ts'
import { makeDeal } from '#app/testing/make-deal.server.ts'
import { makeOperatorActor, makeOwner } from '#app/testing/make.server.ts'
import type { FieldDefinition } from '#app/tracks/field.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { switchChoices } from '#app/tracks/switches.ts'
import { type ListingSide, listingSides, trackKeys } from '#app/tracks/track-definition.ts'
import { getDraftPreview } from './queries/get-draft-preview.server.ts'
import { getListingPage } from './queries/get-listing-page.server.ts'
import { previewLevels } from './preview-levels.ts'

function typed({ key, control, options, min, notBelow }: FieldDefinition): string[] {
  switch (control) {
    case 'yen':
      return [min < 0 ? '▲1,234万円' : '1億2,345万円']
    case 'integer':
      return ['３７人']
    case 'year':
      return ['昭和43年']
    case 'date':
      return [notBelow ? '2028-04-01' : '2028-03-01']
    case 'choice':
      return [options.at(-1)!]
    case 'choices':
      return options.slice(0, 2)
    case 'industry':
      return ['24']
    case 'industries':
      return ['24', 'E']
    case 'prefecture':
      return ['東京都']
    case 'prefectures':
      return ['東京都', '埼玉県']
    case 'municipality':
      return ['大田区']
    case 'images':
      return []
    case 'names':
      return ['甲乙丙商会']
    default:
      return [`${key} のことば`]
  }
}

/** Every way the owner may set the switches: all at the n-th choice they offer. */
const choicesAt = (fields: readonly FieldDefinition[], at: number): Record<string, string> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const choices = switchChoices(field)
      return choices.length > 0 ? [[field.key, choices[Math.min(at, choices.length - 1)]!]] : []
    }),
  )

let operator: Actor
beforeAll(async () => {
  operator = await makeOperatorActor()
})

/** A counterpart who has signed and whom the owner has approved, reading the listing of one side. */
async function grantedDeal(track: (typeof trackKeys)[number], side: ListingSide) {
  const made = await makeDeal({ track })
  const owner = side === 'offer' ? made.offer : made.need
  const counterpart = side === 'offer' ? made.need : made.offer
  const listing = side === 'offer' ? made.offerListing : made.needListing
  const document = {
    documentKey: 'mutual_nda',
    documentVersion: '2025-04',
    documentLocale: 'ja',
    documentSha256: 'x',
    documentText: 'x',
    ipAddress: '127.0.0.1',
    userAgent: '',
    signedAt: clock.now(),
  }
  for (const signing of listingSides) {
    const { member, participant } = signing === 'offer' ? made.offer : made.need
    const data = {
      dealId: made.dealId,
      side: signing,
      memberId: member.id,
      participantId: participant.id,
      signerName: '見本',
      ...document,
    }
    await db.ndaSignature.create({ data })
  }
  await db.disclosureGrant.create({
    data: {
      dealId: made.dealId,
      listingId: listing.id,
      toParticipantId: counterpart.participant.id,
      grantedByMemberId: owner.member.id,
      grantedAt: clock.now(),
    },
  })
  return { owner, counterpart, listingId: listing.id }
}

async function publishChanges(owner: Actor, listingId: string, revision: number) {
  const { outcome } = await submitListing(owner, { listingId, revision, acceptsFindings: true })
  if (outcome !== 'changes_in_review') return
  const { version } = await db.listing.findUniqueOrThrow({ where: { id: listingId } })
  await approveListing(operator, { listingId, version, revision })
}

describe.each(trackKeys.flatMap((track) => listingSides.map((side) => [track, side] as const)))(
  'the preview of %s %s',
  (track, side) => {
    const { fields } = trackOf(track).sides[side]

    it.each([0, 1, 2, 3])('is what is served after publishing, switches at choice %i', async (at) => {
      const { owner, counterpart, listingId } = await grantedDeal(track, side)
      const raw: RawFields = Object.fromEntries(fields.map((field) => [field.key, typed(field)]))
      const switches = choicesAt(fields, at)
      const { revision } = await saveDraft(owner.actor, { listingId, revision: 1, fields: raw, switches })
      const previews = new Map(
        await Promise.all(
          previewLevels.map(async (level) => [level, await getDraftPreview(owner.actor, listingId, level)] as const),
        ),
      )
      await publishChanges(owner.actor, listingId, revision)
      const readers = { public: anonymous, member: (await makeOwner()).actor, granted: counterpart.actor }
      for (const level of previewLevels) {
        const served = await getListingPage(readers[level], listingId)
        const { title, fields, closed, glance, unsaid, pictures, reader } = previews.get(level)!
        expect(served, `${track} ${side} as ${level}`).toMatchObject({ cleared: level, reader, title })
        expect({ fields, closed, glance, unsaid, pictures }).toEqual({
          fields: served.fields,
          closed: served.closed,
          glance: served.glance,
          unsaid: served.unsaid,
          pictures: served.pictures,
        })
        expect(served.fields.length).toBeGreaterThan(1)
      }
    })
  },
)
