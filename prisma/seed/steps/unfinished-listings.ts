import { rejectListing } from '#app/features/listings/commands/reject-listing.server.ts'
import { saveDraft } from '#app/features/listings/commands/save-draft.server.ts'
import { type NewListing, startListing } from '#app/features/listings/commands/start-listing.server.ts'
import { submitListing } from '#app/features/listings/commands/submit-listing.server.ts'
import { rawOf } from '#app/features/listings/draft-values.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { FieldValues } from '#app/tracks/field.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { DemoContext, DemoStep } from '../demo-step.ts'

interface Unfinished extends Omit<NewListing, 'participantId'> {
  login: string
  values: FieldValues
  isSubmitted: boolean
  returnedBecause?: string
}

const unfinished: readonly Unfinished[] = [
  {
    login: 'owner',
    listingId: '0192f000-0000-7000-8000-000000000001',
    track: 'trial',
    side: 'need',
    isSubmitted: false,
    values: {
      title: '図面の転記と見積りに時間がかかる',
      teaser: '手書きの図面を読み取り、見積りをつくるのに毎日2時間かかっています。',
    },
  },
  {
    login: 'newcomer',
    listingId: '0192f000-0000-7000-8000-000000000002',
    track: 'design',
    side: 'need',
    isSubmitted: true,
    values: {
      title: '端材を生かした小さな家具をつくりたい',
      teaser: '注文家具の工房です。毎月出る広葉樹の端材から、贈り物になる小さな家具や道具をつくりたいと考えています。',
      industry: '13',
      prefecture: '東京都',
      municipality: '足立区',
      employees: 4,
      tags: ['木工', '端材', '贈り物'],
      disciplines: ['product', 'packaging'],
      budgetMaxYen: 800_000,
      companyName: '見本木工所',
    },
  },
  {
    login: 'designer',
    listingId: '0192f000-0000-7000-8000-000000000003',
    track: 'succession',
    side: 'need',
    isSubmitted: true,
    returnedBecause: '引き継いだ後に、どのように仕事を続けるかを一、二文足してください。相手の方が安心して読めます。',
    values: {
      title: '木工や金属の小さな工房を引き継ぎたい',
      teaser: 'ものづくりの現場と組んできたデザイナーです。後継者のいない工房を引き継ぎ、技術を残したい。',
      purpose: 'first_founding',
      buyerName: '見本デザイン室',
    },
  },
]

async function addOne({ actor }: DemoContext, given: Unfinished): Promise<void> {
  const { login, returnedBecause, listingId, track, side, values, isSubmitted } = given
  const known = await db.listing.count({ where: { id: listingId, ...systemScope('demo data') } })
  if (known > 0) return
  const owner = await actor(login)
  await startListing(owner, { listingId, track, side, participantId: undefined })
  const fields = rawOf(trackOf(track).sides[side].fields, values)
  const { revision } = await saveDraft(owner, { listingId, revision: 1, fields })
  if (isSubmitted) await submitListing(owner, { listingId, revision, acceptsFindings: true })
  await db.listing.updateMany({ where: { id: listingId, ...systemScope('demo data') }, data: { isDemo: true } })
  if (!returnedBecause) return
  const { version } = await db.listing.findFirstOrThrow({ where: { id: listingId, ...systemScope('demo data') } })
  await rejectListing(await actor('operator'), { listingId, version, revision, reason: returnedBecause })
}

/** A draft, one waiting for review and one given back, so that every state can be seen. */
export const unfinishedListings: DemoStep = {
  key: 'drafts and listings in review',
  async run(context) {
    for (const listing of unfinished) await addOne(context, listing)
  },
}
