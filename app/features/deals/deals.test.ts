import { describe, expect, it } from 'vitest'
import type { Actor } from '#app/platform/actor.ts'
import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { atOnce } from '#app/testing/at-once.ts'
import { makeNavigatorActor, makeOperatorActor, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { makeDeal, makeProposed } from '#app/testing/make-deal.server.ts'
import { acceptIntroduction } from './commands/accept-introduction.server.ts'
import { acceptTerms } from './commands/accept-terms.server.ts'
import { breakOffDeal } from './commands/break-off-deal.server.ts'
import { proposeTerms } from './commands/propose-terms.server.ts'
import { takeStep } from './commands/take-step.server.ts'
import { moveDeal } from './writes/move-deal.server.ts'

const row = (id: string) => db.deal.findUniqueOrThrow({ where: { id }, include: { terms: true, confirmations: true } })
const moves = (id: string) => db.auditEntry.count({ where: { entityId: id, action: 'deal.moved' } })
const transition = 'begin_negotiation'

describe('the deal', () => {
  it('is opened once, also when the yes is pressed twice', async () => {
    const { counterpart, introductionId } = await makeProposed()
    const accept = () => acceptIntroduction(counterpart, introductionId)
    expect(await atOnce([accept, accept])).toEqual({ won: 1, refused: ['introduction.wrong_state'] })
    expect(await db.deal.count({ where: { introductionId } })).toBe(1)
  })

  it('moves only as its process says, and once', async () => {
    const { deal } = await makeDeal()
    const move = (name: string, as: 'system' | 'offer') => () =>
      runCommand(system('test'), 'deal:act', (ctx) => moveDeal(ctx, deal, name, as))
    await expect(move('settle_fee', 'system')()).rejects.toMatchObject({ code: 'deal.wrong_state' })
    await expect(move('sign_nda', 'offer')()).rejects.toMatchObject({ code: 'deal.wrong_state' })
    await expect(move('no_such_step', 'system')()).rejects.toMatchObject({ code: 'deal.wrong_state' })
    const sign = move('sign_nda', 'system')
    expect(await atOnce([sign, sign])).toEqual({ won: 1, refused: ['deal.wrong_state'] })
    expect((await row(deal.id)).state).toBe('disclosure')
    expect(await moves(deal.id)).toBe(1)
  })
})

describe('a step of one side', () => {
  it('is taken by that side only, and once', async () => {
    const { dealId, offer, need } = await makeDeal({ state: 'due_diligence' })
    const finish = (actor: Actor) => () => takeStep(actor, dealId, { transition: 'finish_due_diligence' })
    await expect(finish(offer.actor)()).rejects.toMatchObject({ code: 'deal.wrong_state' })
    expect(await atOnce([finish(need.actor), finish(need.actor)])).toEqual({ won: 1, refused: ['deal.wrong_state'] })
    expect((await row(dealId)).state).toBe('agreement')
  })

  it('is not a way around the terms, the signatures, the fee or the reason', async () => {
    const { dealId, offer } = await makeDeal({ state: 'negotiation' })
    for (const name of ['accept_terms', 'break_off', 'settle_fee', 'sign_nda', 'constructor'])
      await expect(takeStep(offer.actor, dealId, { transition: name })).rejects.toMatchObject({
        code: 'deal.wrong_state',
      })
  })
})

describe('a step of both sides', () => {
  it('waits for the second yes', async () => {
    const { dealId, offer, need } = await makeDeal({ state: 'disclosure' })
    expect(await takeStep(offer.actor, dealId, { transition })).toEqual({ moved: false })
    await expect(takeStep(offer.actor, dealId, { transition })).rejects.toMatchObject({ code: 'deal.already_answered' })
    expect((await row(dealId)).state).toBe('disclosure')
    expect(await takeStep(need.actor, dealId, { transition })).toEqual({ moved: true })
    expect(await row(dealId)).toMatchObject({ state: 'negotiation', confirmations: [] })
  })

  it('is taken once when both say yes at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const { dealId, offer, need } = await makeDeal({ state: 'disclosure' })
      const say = (actor: Actor) => () => takeStep(actor, dealId, { transition })
      expect(await atOnce([say(offer.actor), say(need.actor)])).toEqual({ won: 2, refused: [] })
      expect((await row(dealId)).state).toBe('negotiation')
      expect(await moves(dealId)).toBe(1)
    }
  })

  it('counts one yes when a side presses twice', async () => {
    const { dealId, offer } = await makeDeal({ state: 'disclosure' })
    const say = () => takeStep(offer.actor, dealId, { transition })
    expect(await atOnce([say, say])).toEqual({ won: 1, refused: ['deal.already_answered'] })
    expect(await row(dealId)).toMatchObject({ state: 'disclosure', confirmations: [{ side: 'offer' }] })
  })
})

describe('terms', () => {
  it('are proposed by one side, replaced by the other and accepted by the one', async () => {
    const { dealId, offer, need } = await makeDeal({ state: 'negotiation' })
    const first = await proposeTerms(need.actor, dealId, { amount: 30_000_000 })
    const second = await proposeTerms(offer.actor, dealId, { amount: 42_000_000, note: '設備の更新を含みます。' })
    const accept = (actor: Actor, termsId: string) => acceptTerms(actor, dealId, { termsId })
    await expect(accept(offer.actor, first.termsId)).rejects.toMatchObject({ code: 'deal.terms_changed' })
    await expect(accept(offer.actor, second.termsId)).rejects.toMatchObject({ code: 'deal.terms_missing' })
    await accept(need.actor, second.termsId)
    const deal = await row(dealId)
    expect(deal).toMatchObject({ state: 'due_diligence', agreedAmountYen: 42_000_000n })
    expect(deal.terms.map(({ status }) => status).sort()).toEqual(['accepted', 'superseded'])
  })

  it('are accepted once', async () => {
    const { dealId, offer, need } = await makeDeal({ state: 'negotiation' })
    const { termsId } = await proposeTerms(need.actor, dealId, { amount: 30_000_000 })
    const accept = () => acceptTerms(offer.actor, dealId, { termsId })
    expect(await atOnce([accept, accept])).toEqual({ won: 1, refused: ['deal.wrong_state'] })
    expect(await moves(dealId)).toBe(1)
  })

  it('leave one proposal open when both propose at the same moment', async () => {
    const { dealId, offer, need } = await makeDeal({ state: 'negotiation' })
    const propose = (actor: Actor, amount: number) => () => proposeTerms(actor, dealId, { amount })
    expect((await atOnce([propose(offer.actor, 5_000_000), propose(need.actor, 4_000_000)])).won).toBe(2)
    expect((await row(dealId)).terms.filter(({ status }) => status === 'proposed')).toHaveLength(1)
  })

  it('agree on what was shown when a counter-proposal comes at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const { dealId, offer, need } = await makeDeal({ state: 'negotiation' })
      const { termsId } = await proposeTerms(need.actor, dealId, { amount: 30_000_000 })
      const accept = () => acceptTerms(offer.actor, dealId, { termsId })
      const counter = () => proposeTerms(need.actor, dealId, { amount: 10_000_000 })
      const { won, refused } = await atOnce([accept, counter])
      const { state, agreedAmountYen } = await row(dealId)
      expect(won).toBe(1)
      if (state === 'due_diligence') expect([agreedAmountYen, refused]).toEqual([30_000_000n, ['deal.wrong_state']])
      else expect([state, agreedAmountYen, refused]).toEqual(['negotiation', null, ['deal.terms_changed']])
    }
  })

  it('are proposed only where they belong', async () => {
    const { dealId, offer } = await makeDeal({ state: 'disclosure' })
    await expect(proposeTerms(offer.actor, dealId, { amount: 1 })).rejects.toMatchObject({ code: 'deal.wrong_state' })
    const other = await makeDeal({ state: 'negotiation' })
    const { termsId } = await proposeTerms(other.need.actor, other.dealId, { amount: 1 })
    const here = await makeDeal({ state: 'negotiation' })
    await expect(acceptTerms(here.offer.actor, here.dealId, { termsId })).rejects.toMatchObject({
      code: 'deal.terms_missing',
    })
  })
})

describe('breaking off', () => {
  it('keeps who and why, and ends the deal once', async () => {
    const { dealId, offer, need } = await makeDeal({ state: 'negotiation' })
    const end = (actor: Actor, reason: string) => () => breakOffDeal(actor, dealId, { reason })
    await expect(end(offer.actor, 'no_such_reason')()).rejects.toMatchObject({ code: 'request.malformed' })
    expect(await atOnce([end(offer.actor, 'price'), end(need.actor, 'timing')])).toEqual({
      won: 1,
      refused: ['deal.wrong_state'],
    })
    const deal = await row(dealId)
    expect(deal.state).toBe('broken_off')
    expect(deal.closedAt).not.toBeNull()
    expect(`${deal.endedBy} ${deal.endReason}`).toBe(deal.endedBy === 'offer' ? 'offer price' : 'need timing')
  })

  it('and going on at the same moment do not both happen', async () => {
    const { dealId, need, offer } = await makeDeal({ state: 'agreement' })
    await takeStep(need.actor, dealId, { transition: 'sign_agreement' })
    const { won } = await atOnce([
      () => takeStep(offer.actor, dealId, { transition: 'sign_agreement' }),
      () => breakOffDeal(need.actor, dealId, { reason: 'price' }),
    ])
    expect(won).toBe(1)
    expect(await moves(dealId)).toBe(1)
  })

  it('is no longer possible when the fee is due', async () => {
    const { dealId, offer } = await makeDeal({ state: 'contract_fee' })
    await expect(breakOffDeal(offer.actor, dealId, { reason: 'price' })).rejects.toMatchObject({
      code: 'deal.wrong_state',
    })
  })
})

describe('a deal of other people', () => {
  it('is not found, whatever is tried', async () => {
    const { dealId, need, navigator } = await makeDeal({ state: 'negotiation' })
    const { termsId } = await proposeTerms(need.actor, dealId, { amount: 30_000_000 })
    const reader = await makeOwner()
    await db.membership.update({
      where: { memberId_participantId: { memberId: reader.member.id, participantId: reader.participant.id } },
      data: { participantId: need.participant.id, role: 'read_only' },
    })
    const strangers = [
      (await makeOwner()).actor,
      navigator.actor,
      (await makeNavigatorActor()).actor,
      await makeOperatorActor(),
    ]
    for (const actor of [...strangers, await signedIn(reader.member.id)]) {
      const notFound = { code: 'deal.not_found' }
      await expect(takeStep(actor, dealId, { transition })).rejects.toMatchObject(notFound)
      await expect(proposeTerms(actor, dealId, { amount: 1 })).rejects.toMatchObject(notFound)
      await expect(acceptTerms(actor, dealId, { termsId })).rejects.toMatchObject(notFound)
      await expect(breakOffDeal(actor, dealId, { reason: 'price' })).rejects.toMatchObject(notFound)
    }
    await expect(takeStep({ kind: 'anonymous' }, dealId, { transition })).rejects.toMatchObject({
      code: 'request.sign_in_first',
    })
    expect((await row(dealId)).state).toBe('negotiation')
  })

  it('cannot be acted in for the side one does not belong to', async () => {
    const { dealId, offer } = await makeDeal({ state: 'due_diligence' })
    const asOther = takeStep(offer.actor, dealId, { transition: 'finish_due_diligence', side: 'need' })
    await expect(asOther).rejects.toMatchObject({ code: 'deal.not_found' })
  })
})
