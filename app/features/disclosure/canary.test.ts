import { beforeAll, describe, expect, it } from 'vitest'
import { getDeal } from '#app/features/deals/queries/get-deal.server.ts'
import { listDeals } from '#app/features/deals/queries/list-deals.server.ts'
import { getAskPage } from '#app/features/introductions/queries/get-ask-page.server.ts'
import { getDeskIntroduction } from '#app/features/introductions/queries/get-desk-introduction.server.ts'
import { getIntroduction } from '#app/features/introductions/queries/get-introduction.server.ts'
import { getCaseFile } from '#app/features/bench/queries/get-case-file.server.ts'
import { listBench } from '#app/features/bench/queries/list-bench.server.ts'
import { listIntroductions } from '#app/features/introductions/queries/list-introductions.server.ts'
import { getNdaPage } from '#app/features/nda/queries/get-nda-page.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { db } from '#app/platform/db.server.ts'
import { makeNavigatorActor, makeOperatorActor, makeOwner } from '#app/testing/make.server.ts'
import { makeProposed, makeRequested } from '#app/testing/make-deal.server.ts'
import { makeSignedDeal } from '#app/testing/signed-deal.server.ts'
import { grantDisclosure } from './commands/grant-disclosure.server.ts'
import { getDealRoom } from './queries/get-deal-room.server.ts'
import { getDisclosedFields } from './queries/get-disclosed-fields.server.ts'
import { getDisclosurePage } from './queries/get-disclosure-page.server.ts'

type Made = Awaited<ReturnType<typeof makeRequested>>

/** Names and confidential values that must only turn up where they may. */
async function mark({ offer, need, offerListing, needListing }: Made): Promise<void> {
  const secrets = { companyName: 'canary-offer-granted', handoverNotes: 'canary-offer-party' }
  const needSecrets = { buyerName: 'canary-need-granted', negotiationNotes: 'canary-need-party' }
  await db.listingConfidential.update({ where: { listingId: offerListing.id }, data: { details: secrets } })
  await db.listingConfidential.update({ where: { listingId: needListing.id }, data: { details: needSecrets } })
  await db.participant.update({ where: { id: offer.participant.id }, data: { name: 'canary-offer-name' } })
  await db.participant.update({ where: { id: need.participant.id }, data: { name: 'canary-need-name' } })
}

/** Everything these features show an actor of one introduction and its deal, as it goes to the browser. */
async function everythingShown(actor: MemberActor, made: Made & { dealId?: string }): Promise<string> {
  const { introductionId, dealId, offerListing, needListing } = made
  const pages = [
    () => listIntroductions(actor, 'asked', 1),
    () => listIntroductions(actor, 'received', 1),
    () => getIntroduction(actor, introductionId),
    () => listBench(actor, { kind: null, case: null }, 1),
    () => getCaseFile(actor, introductionId),
    () => getDeskIntroduction(actor, introductionId),
    () => getAskPage(actor, offerListing.id, null),
    () => getAskPage(actor, needListing.id, null),
    () => listDeals(actor, 1),
    ...(dealId === undefined
      ? []
      : [
          () => getDeal(actor, dealId),
          () => getDealRoom(actor, dealId),
          () => getDisclosedFields(actor, dealId),
          () => getDisclosurePage(actor, dealId),
          () => getNdaPage(actor, dealId, 'ja', undefined),
        ]),
  ]
  const shown = await Promise.all(
    pages.map((page) =>
      page().catch((error: unknown) => {
        if (error instanceof AppError) return error.code
        throw error
      }),
    ),
  )
  return JSON.stringify(shown)
}

const canariesIn = (text: string) => [...new Set(text.match(/canary-[a-z-]+/g) ?? [])].sort()

interface Roles {
  stranger: MemberActor
  otherNavigator: MemberActor
  operator: MemberActor
}
let others: Roles

beforeAll(async () => {
  others = {
    stranger: (await makeOwner()).actor,
    otherNavigator: (await makeNavigatorActor()).actor,
    operator: await makeOperatorActor(),
  }
})

async function seenByAll(made: Made & { dealId?: string }) {
  const roles = {
    asker: made.asker,
    counterpart: made.counterpart,
    navigator: made.navigator.actor,
    ...others,
  }
  const seen: Record<string, string[]> = {}
  for (const [role, actor] of Object.entries(roles)) seen[role] = canariesIn(await everythingShown(actor, made))
  return seen
}

// The asker is the owner of the offer. An actor always sees the own name, as the profile that will be shown.
describe('what each role is shown', () => {
  it('while the request waits in the queue', async () => {
    const made = await makeRequested()
    await mark(made)
    expect(await seenByAll(made)).toEqual({
      asker: ['canary-offer-name'],
      counterpart: ['canary-need-name'],
      navigator: [],
      stranger: [],
      otherNavigator: [],
      operator: [],
    })
  })

  it('when it was proposed: the counterpart learns who asks, the asker nothing', async () => {
    const made = await makeProposed()
    await mark(made)
    expect(await seenByAll(made)).toEqual({
      asker: ['canary-offer-name'],
      counterpart: ['canary-need-name', 'canary-offer-name'],
      navigator: ['canary-need-name', 'canary-offer-name'],
      stranger: [],
      otherNavigator: [],
      operator: [],
    })
  })

  it('in a signed deal: the notes of both parties, and no more', async () => {
    const made = await makeSignedDeal()
    await mark(made)
    const names = ['canary-need-name', 'canary-offer-name']
    // A side always sees its own closed part, as the preview of what it could open.
    expect(await seenByAll(made)).toEqual({
      asker: [
        'canary-need-name',
        'canary-need-party',
        'canary-offer-granted',
        'canary-offer-name',
        'canary-offer-party',
      ],
      counterpart: [
        'canary-need-granted',
        'canary-need-name',
        'canary-need-party',
        'canary-offer-name',
        'canary-offer-party',
      ],
      navigator: names,
      stranger: [],
      otherNavigator: [],
      operator: names,
    })
  })

  it('once the offer’s owner has opened it: to the counterpart, and to nobody else', async () => {
    const made = await makeSignedDeal()
    await mark(made)
    await grantDisclosure(made.asker, made.dealId)
    const { counterpart, asker, ...rest } = await seenByAll(made)
    expect(counterpart).toContain('canary-offer-granted')
    expect(asker).not.toContain('canary-need-granted')
    expect(JSON.stringify(rest)).not.toMatch(/granted|party/)
  })
})
