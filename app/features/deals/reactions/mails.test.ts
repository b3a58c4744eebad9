import { rm } from 'node:fs/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { deliverNoticeMails } from '#app/features/notices/testing/deliver.server.ts'
import { readMailbox } from '#app/platform/mail/read-mailbox.server.ts'
import { mailboxFolder } from '#app/platform/mail/transport.server.ts'
import { makeDeal } from '#app/testing/make-deal.server.ts'
import { breakOffDeal } from '../commands/break-off-deal.server.ts'
import { proposeTerms } from '../commands/propose-terms.server.ts'
import { onDealConfirmed } from './on-deal-confirmed.server.ts'
import { onDealEnded } from './on-deal-ended.server.ts'
import { onDealMoved } from './on-deal-moved.server.ts'
import { onDealOpened } from './on-deal-opened.server.ts'
import { onTermsProposed } from './on-terms-proposed.server.ts'

const job = { jobId: 'job' }
type Made = Awaited<ReturnType<typeof makeDeal>>

async function received({ offer, need, navigator }: Made) {
  await deliverNoticeMails()
  const roles = new Map([
    [offer.actor.email, 'offer'],
    [need.actor.email, 'need'],
    [navigator.actor.email, 'navigator'],
  ])
  return (await readMailbox(50)).map(({ to, subject }) => `${roles.get(to) ?? 'somebody else'}: ${subject}`).sort()
}

beforeEach(() => rm(mailboxFolder(), { recursive: true, force: true }))

describe('the mails of a deal', () => {
  it('tell all of its beginning, once', async () => {
    const made = await makeDeal()
    await onDealOpened({ dealId: made.dealId }, job)
    await onDealOpened({ dealId: made.dealId }, job)
    const both = '双方の了解がそろいました'
    expect(await received(made)).toEqual(
      [`navigator: 担当した紹介が案件になりました`, `need: ${both}`, `offer: ${both}`].sort(),
    )
  })

  it('tell both sides of a step, and leave the end to its own mail', async () => {
    const made = await makeDeal({ state: 'disclosure' })
    await onDealMoved({ dealId: made.dealId, transition: 'sign_nda' }, job)
    await onDealMoved({ dealId: made.dealId, transition: 'break_off' }, { jobId: 'other' })
    expect(await received(made)).toEqual(['need: 案件が次の段階に進みました', 'offer: 案件が次の段階に進みました'])
  })

  it('ask the side whose turn it is', async () => {
    const made = await makeDeal({ state: 'negotiation' })
    const { dealId } = made
    await onDealConfirmed({ dealId, transition: 'begin_negotiation', side: 'offer' }, { jobId: 'a' })
    await proposeTerms(made.need.actor, dealId, { amount: 1_000 })
    await onTermsProposed({ dealId }, { jobId: 'b' })
    expect(await received(made)).toEqual([
      'need: 案件で、あなたの確認を待っています',
      'offer: 案件で、条件が示されました',
    ])
  })

  it('tell who did not end it', async () => {
    const made = await makeDeal({ state: 'negotiation' })
    await breakOffDeal(made.offer.actor, made.dealId, { reason: 'price' })
    await onDealEnded({ dealId: made.dealId }, job)
    expect(await received(made)).toEqual(['navigator: 案件の取りやめについて', 'need: 案件の取りやめについて'])
  })
})
