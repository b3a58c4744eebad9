import type { Locale } from '#app/i18n/translator.ts'
import { openCheckout, requestIntroduction } from '#e2e/fixtures/deal-steps.ts'
import { newMember, newUnverified, newVerifiedParty } from '#e2e/fixtures/people.ts'
import { sampleValues } from '#e2e/fixtures/sample-values.ts'
import { bringToFee, stageDeal } from '#e2e/fixtures/stage.ts'
import { publishListing } from '#e2e/fixtures/listing-steps.ts'
import type { Staff } from '#e2e/fixtures/staff.ts'
import { Visitor } from '#e2e/fixtures/visitor.ts'
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

/** A member for each kind, and the rows of one deal with everybody who stands around it. */
export async function gatherCast(staff: Staff, locale?: Locale): Promise<Cast> {
  const deal = await stageDeal(staff, 'succession', undefined, locale)
  await bringToFee(deal)
  await openCheckout(deal.offer, deal.deal)
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
  const draft = await deal.offer.visitor.submit('/listings/new/succession/offer', {
    intent: 'draft',
    fill: { title: 'まだ見せない下書き' },
  })
  const [unverified, stranger] = await Promise.all([newUnverified(locale), newMember(locale)])
  return {
    visitors: {
      ...(Object.fromEntries(kinds) as Record<keyof typeof KINDS, Visitor>),
      anonymous: await Visitor.create(),
      unverified: unverified.visitor,
      stranger: stranger.visitor,
      owner: deal.offer.visitor,
      counterpart: deal.need.visitor,
      navigator: staff.navigators.succession,
      colleague: staff.navigators.trial,
      operator: staff.operator,
    },
    ids: {
      participant: deal.offer.participantId,
      listing: deal.offerListing,
      counterpartListing: deal.needListing,
      draft: draft.location!.replace('/listings/', ''),
      waitingIntroduction: await requestIntroduction(asker, askersListing, deal.offerListing),
      introduction: deal.introduction,
      deal: deal.deal,
    },
  }
}
