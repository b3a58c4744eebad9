import { afterEach, describe, expect, it } from 'vitest'
import { hashPassword } from '#app/features/accounts/password.server.ts'
import { signUp } from '#app/features/accounts/commands/sign-up.server.ts'
import { someClient } from '#app/features/accounts/testing/mails.server.ts'
import { makeFeeDeal } from '#app/features/billing/testing/make-fee-deal.server.ts'
import { acceptIntroduction } from '#app/features/deals/commands/accept-introduction.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeProposed, makeRequested } from '#app/testing/make-deal.server.ts'
import { makeListing, makeMember, makeNavigatorActor, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { makeSignedDeal } from '#app/testing/signed-deal.server.ts'
import { closeParticipant } from './commands/close-participant.server.ts'
import { deleteAccount } from './commands/delete-account.server.ts'
import { getDeleteAccountPage } from './queries/get-delete-account-page.server.ts'

const password = { currentPassword: 'kawaguchi no mise 7' }
const hash = hashPassword(password.currentPassword)
const notFree = { code: 'own_data.not_free' }

afterEach(() => clock.reset())

async function withPassword<T extends { actor: MemberActor }>(made: T): Promise<T> {
  await db.member.update({ where: { id: made.actor.memberId }, data: { passwordHash: await hash } })
  return made
}

const newOwner = async () => withPassword(await makeOwner())

async function joinAs(role: 'owner' | 'member', participantId: string) {
  const { id } = await makeMember()
  await db.membership.create({ data: { memberId: id, participantId, role, createdAt: clock.now() } })
  return withPassword({ actor: await signedIn(id) })
}

const participantNow = (id: string) =>
  db.participant.findUniqueOrThrow({ where: { id }, include: { memberships: true, kindProfiles: true, images: true } })
const memberNow = (id: string) => db.member.findUniqueOrThrow({ where: { id } })

describe('deleting the account', () => {
  it('asks for the password', async () => {
    const { actor } = await newOwner()
    await expect(deleteAccount(actor, { currentPassword: 'not the one 12' })).rejects.toMatchObject({
      code: 'account.wrong_current_password',
    })
    expect(await memberNow(actor.memberId)).toMatchObject({ deletedAt: null, email: actor.email })
  })

  it('leaves nothing of a member and a participant that have signed nothing', async () => {
    const { actor, participant, member } = await newOwner()
    const listing = await makeListing(participant.id, { title: '題名', confidential: { companyName: '秘密' } })
    await db.kindProfile.create({ data: { participantId: participant.id, kind: 'sme', details: {} } })
    await db.listingVersion.create({
      data: { listingId: listing.id, version: 1, open: {}, confidential: {}, createdAt: clock.now() },
    })
    const other = await makeListing((await makeOwner()).participant.id, { side: 'need' })
    const pair = { listingId: listing.id, otherListingId: other.id }
    await db.hiddenMatch.create({ data: { ...pair, memberId: member.id, reason: 'other', createdAt: clock.now() } })
    const now = clock.now()
    await db.strongMatch.createMany({
      data: [
        { ...pair, fit: 60, notedAt: now },
        { listingId: other.id, otherListingId: listing.id, fit: 60, notedAt: now },
      ],
    })
    await db.matchCheck.create({ data: { listingId: listing.id, dueAt: now } })
    await db.matchMailSetting.create({ data: { memberId: member.id, pace: 'daily', since: now, dueAt: now } })
    await db.matchMail.create({
      data: { memberId: member.id, createdAt: now, items: { create: { ...pair, memberId: member.id, position: 0 } } },
    })
    const told = {
      kind: 'question',
      subject: 'question',
      textKey: 'questions.mail.answered',
      path: '/questions',
    } as const
    await db.notice.create({
      data: { ...told, memberId: member.id, eventKey: 'job', subjectId: listing.id, createdAt: now },
    })
    await db.noticeMail.create({ data: { memberId: member.id, createdAt: now } })
    await db.noticeSetting.create({ data: { memberId: member.id, kind: 'question', pace: 'none' } })
    await db.noticeHours.create({ data: { memberId: member.id, isQuiet: true } })
    const version = { version: 'v', track: 'succession', weights: {}, createdAt: clock.now() }
    await db.rankingVersion.create({ data: version })
    const shown = { memberId: member.id, day: clock.now(), position: 1, values: {}, version: version.version }
    await db.matchImpression.create({ data: { ...pair, ...shown } })
    const both = { offerListingId: listing.id, needListingId: other.id }
    const seen = { seenFrom: 'offer' as const, reasons: [], offerVersion: 1, needVersion: 1, computedAt: clock.now() }
    await db.unmadePair.create({
      data: { ...both, track: 'succession', score: 1, offerScore: 1, needScore: 1, ...seen },
    })
    await db.unmadeRefresh.create({ data: { listingId: listing.id, version: 1, refreshedAt: clock.now() } })
    const hint = { rule: 'r', source: 'listing', words: {}, score: 1, version: 1, computedAt: clock.now() }
    await db.crossTrackHint.create({ data: { ...hint, listingId: other.id, otherListingId: listing.id } })
    await db.crossTrackHint.create({ data: { ...hint, listingId: listing.id } })
    const { participant: navigator } = await makeNavigatorActor()
    await db.notedPair.create({ data: { ...both, navigatorParticipantId: navigator.id, notedAt: clock.now() } })
    const aside = { navigatorParticipantId: navigator.id, reason: 'other', putAsideAt: clock.now() }
    await db.putAsidePair.create({ data: { ...both, ...aside } })
    await deleteAccount(actor, password)
    for (const left of [
      await db.unmadePair.count({ where: both }),
      await db.unmadeRefresh.count({ where: { listingId: listing.id } }),
      await db.crossTrackHint.count({ where: { OR: [{ listingId: listing.id }, { otherListingId: listing.id }] } }),
      await db.notedPair.count({ where: both }),
      await db.putAsidePair.count({ where: both }),
    ])
      expect(left).toBe(0)
    expect(await db.hiddenMatch.count({ where: pair })).toBe(0)
    expect(await db.strongMatch.count({ where: { OR: [pair, { otherListingId: listing.id }] } })).toBe(0)
    expect(await db.matchCheck.count({ where: { listingId: listing.id } })).toBe(0)
    expect(await db.matchMailSetting.count({ where: { memberId: member.id } })).toBe(0)
    expect(await db.matchMail.count({ where: { memberId: member.id } })).toBe(0)
    expect(await db.matchImpression.count({ where: { memberId: member.id } })).toBe(0)
    expect(await db.notice.count({ where: { memberId: member.id } })).toBe(0)
    expect(await db.noticeMail.count({ where: { memberId: member.id } })).toBe(0)
    expect(await db.noticeSetting.count({ where: { memberId: member.id } })).toBe(0)
    expect(await db.noticeHours.count({ where: { memberId: member.id } })).toBe(0)
    const left = await memberNow(member.id)
    expect(left).toMatchObject({ displayName: '', passwordHash: '', deletedAt: expect.any(Date) })
    expect(JSON.stringify(left)).not.toContain(member.email)
    expect(await participantNow(participant.id)).toMatchObject({
      name: '—',
      description: '',
      corporateNumber: null,
      deletedAt: expect.any(Date),
      retainUntil: null,
      memberships: [],
      kindProfiles: [],
    })
    expect(await db.listing.findUniqueOrThrow({ where: { id: listing.id } })).toMatchObject({
      status: 'closed',
      title: '',
      teaser: '',
      details: {},
    })
    expect(await db.listingConfidential.count({ where: { listingId: listing.id } })).toBe(0)
    expect(await db.listingVersion.count({ where: { listingId: listing.id } })).toBe(0)
  })

  it('signs out everywhere and frees the address', async () => {
    const { actor, member } = await newOwner()
    const session = { memberId: member.id, createdAt: clock.now(), lastSeenAt: clock.now() }
    const { id } = await db.session.create({
      data: {
        ...session,
        tokenHash: crypto.randomUUID(),
        expiresAt: new Date(clock.now().getTime() + 86_400_000),
        ipAddress: '192.0.2.9',
        userAgent: 'X',
      },
    })
    await deleteAccount(actor, password)
    const ended = await db.session.findUniqueOrThrow({ where: { id } })
    expect(ended).toMatchObject({ ipAddress: null, userAgent: null })
    expect(ended.expiresAt.getTime()).toBeLessThanOrEqual(clock.now().getTime())
    const again = { email: member.email, displayName: '新しい人', password: 'harbour lights 88' }
    await expect(signUp(again, 'ja', someClient())).resolves.toEqual(expect.any(String))
  })

  it('leaves a team that others go on with', async () => {
    const { participant, actor } = await newOwner()
    const colleague = await joinAs('member', participant.id)
    await deleteAccount(colleague.actor, password)
    expect(await participantNow(participant.id)).toMatchObject({
      name: participant.name,
      deletedAt: null,
      memberships: [{ memberId: actor.memberId }],
    })
  })

  it('asks the only owner to hand over first, and changes nothing until then', async () => {
    const { participant, actor } = await newOwner()
    await joinAs('member', participant.id)
    await expect(deleteAccount(actor, password)).rejects.toMatchObject(notFree)
    expect(await memberNow(actor.memberId)).toMatchObject({ deletedAt: null })
    expect(await getDeleteAccountPage(actor)).toMatchObject({
      isFree: false,
      participants: [{ id: participant.id, way: 'hand_over' }],
    })
  })

  it('ends the participant with the last of two owners who go at once', async () => {
    const one = await newOwner()
    const other = await joinAs('owner', one.participant.id)
    const { won } = wonAndLost(
      await race(
        () => deleteAccount(one.actor, password),
        () => deleteAccount(other.actor, password),
      ),
    )
    expect(won).toHaveLength(2)
    expect(await participantNow(one.participant.id)).toMatchObject({ deletedAt: expect.any(Date), memberships: [] })
  })

  it('happens once', async () => {
    const { actor } = await newOwner()
    await deleteAccount(actor, password)
    await expect(deleteAccount(actor, password)).rejects.toMatchObject({ code: 'account.wrong_current_password' })
  })
})

describe('what stands in the way', () => {
  it('is a running deal, for both sides', async () => {
    const { offer, need, dealId } = await makeSignedDeal()
    for (const side of [offer, need]) {
      await withPassword(side)
      await expect(deleteAccount(side.actor, password)).rejects.toMatchObject(notFree)
      expect(await getDeleteAccountPage(side.actor)).toMatchObject({
        isFree: false,
        participants: [{ obstacles: { deals: [{ id: dealId }] } }],
      })
    }
  })

  it('is a running deal one brokers', async () => {
    const { navigator } = await makeSignedDeal()
    await withPassword(navigator)
    await expect(deleteAccount(navigator.actor, password)).rejects.toMatchObject(notFree)
  })

  it('is a charge that is not paid, also after the deal', async () => {
    const { deal, seller } = await makeFeeDeal({ state: 'closed' })
    await withPassword(seller)
    const sums = { subtotalYen: 1n, taxYen: 0n, totalYen: 1n }
    await db.feeQuote.create({
      data: {
        dealId: deal.id,
        kind: 'contract_fee',
        subjectId: deal.id,
        scheduleKey: 'k',
        scheduleVersion: '1',
        baseKind: 'b',
        baseAmountYen: 1n,
        payerParticipantId: seller.participant.id,
        ...sums,
        frozenAt: clock.now(),
        lines: { create: { position: 1, kind: 'success', amountYen: 1n } },
        charge: {
          create: {
            payerParticipantId: seller.participant.id,
            amountYen: 1n,
            state: 'failed',
            createdAt: clock.now(),
          },
        },
      },
    })
    await expect(deleteAccount(seller.actor, password)).rejects.toMatchObject(notFree)
    await db.charge.updateMany({
      where: { payerParticipantId: seller.participant.id },
      data: { state: 'paid', paidAt: clock.now() },
    })
    await deleteAccount(seller.actor, password)
    expect(await participantNow(seller.participant.id)).toMatchObject({ name: seller.participant.name })
    expect(await db.charge.count({ where: { payerParticipantId: seller.participant.id } })).toBe(1)
  })

  it('is a client nobody else looks after', async () => {
    const bank = await withPassword(await makeOwner(['referrer']))
    const client = await db.participant.create({ data: { name: '顧客', kinds: ['sme'], createdAt: clock.now() } })
    await db.referrerClient.create({
      data: {
        referrerParticipantId: bank.participant.id,
        clientParticipantId: client.id,
        consentBy: 'x',
        consentOn: clock.now(),
        consentMethod: 'x',
        consentVersion: '1',
        recordedByMemberId: bank.member.id,
        recordedAt: clock.now(),
      },
    })
    await expect(deleteAccount(bank.actor, password)).rejects.toMatchObject(notFree)
  })
})

describe('what stays', () => {
  it('is the name in signed papers, for ten years', async () => {
    const { offer, dealId } = await makeSignedDeal()
    await withPassword(offer)
    await db.deal.update({ where: { id: dealId }, data: { state: 'closed', closedAt: clock.now() } })
    await deleteAccount(offer.actor, password)
    const kept = await participantNow(offer.participant.id)
    expect(kept).toMatchObject({ name: offer.participant.name, description: '', memberships: [] })
    expect(kept.retainUntil?.getUTCFullYear()).toBe(clock.now().getUTCFullYear() + 10)
    expect(await db.ndaSignature.count({ where: { participantId: offer.participant.id } })).toBe(1)
    expect(await db.auditEntry.count({ where: { actorMemberId: offer.member.id } })).toBeGreaterThan(0)
  })

  it('is the decision on a waiver, without the words; what waited is taken back', async () => {
    const owner = await newOwner()
    const { id: participantId } = owner.participant
    const at = clock.now()
    const facts = {
      ...{ participantId, waiverKey: 'k', scheduleKey: 's', scheduleVersion: '1', upToYen: 1n, findings: {} },
      ...{ note: '言葉', appliedByMemberId: owner.member.id, appliedAt: at },
    }
    const decided = { state: 'refused' as const, decidedByMemberId: owner.member.id, decidedAt: at, reason: '理由' }
    await db.waiverApplication.createMany({ data: [facts, { ...facts, ...decided }] })
    await deleteAccount(owner.actor, password)
    const kept = await db.waiverApplication.findMany({ where: { participantId }, orderBy: { state: 'asc' } })
    expect(kept.map(({ state, note, reason }) => [state, note, reason])).toEqual([
      ['refused', '', ''],
      ['withdrawn', '', null],
    ])
  })

  it('is nothing of what was still waiting: introductions end for the other side, too', async () => {
    const asked = await makeRequested()
    const proposed = await makeProposed()
    await withPassword({ actor: asked.counterpart })
    await withPassword({ actor: proposed.counterpart })
    await deleteAccount(asked.counterpart, password)
    await deleteAccount(proposed.counterpart, password)
    const stateOf = async (id: string) => (await db.introduction.findUniqueOrThrow({ where: { id } })).state
    expect(await stateOf(asked.introductionId)).toBe('expired')
    expect(await stateOf(proposed.introductionId)).toBe('declined')
  })

  it('is a deal when it is accepted in the very moment of leaving, or none', async () => {
    const made = await makeProposed()
    await withPassword({ actor: made.asker })
    const [leaving, accepting] = await race<unknown>(
      () => deleteAccount(made.asker, password),
      () => acceptIntroduction(made.counterpart, made.introductionId),
    )
    expect([leaving?.status, accepting?.status].sort()).toEqual(['fulfilled', 'rejected'])
    const deals = await db.deal.count({ where: { introductionId: made.introductionId } })
    expect(deals).toBe(accepting?.status === 'fulfilled' ? 1 : 0)
    const { deletedAt } = await memberNow(made.asker.memberId)
    expect(deletedAt !== null).toBe(leaving?.status === 'fulfilled')
  })
})

describe('closing a participant', () => {
  it('is the owner’s, ends it for everybody, and leaves the accounts', async () => {
    const { participant, actor } = await newOwner()
    const colleague = await joinAs('member', participant.id)
    const stranger = await newOwner()
    for (const { actor: other } of [colleague, stranger])
      await expect(closeParticipant(other, participant.id, password)).rejects.toMatchObject({
        code: 'participant.not_found',
      })
    await closeParticipant(actor, participant.id, password)
    expect(await participantNow(participant.id)).toMatchObject({ deletedAt: expect.any(Date), memberships: [] })
    expect((await signedIn(actor.memberId)).participants).toEqual([])
    await expect(closeParticipant(actor, participant.id, password)).rejects.toMatchObject({
      code: 'participant.not_found',
    })
  })

  it('takes along what a navigator has kept of its visits, diagnoses and what was to be done', async () => {
    const made = await withPassword(await makeOwner())
    const { participant: navigator } = await makeNavigatorActor()
    const { id } = made.participant
    const kept = { navigatorParticipantId: navigator.id, participantId: id, createdAt: clock.now() }
    await db.navigatorTask.create({ data: { ...kept, title: '用件' } })
    await db.visit.create({ data: { ...kept, plannedOn: clock.now() } })
    await db.diagnosis.create({ data: { ...kept, formVersion: 1, answers: {}, madeOn: clock.now() } })
    await closeParticipant(made.actor, id, password)
    const left = { where: { participantId: id } }
    expect(await db.navigatorTask.count(left)).toBe(0)
    expect(await db.visit.count(left)).toBe(0)
    expect(await db.diagnosis.count(left)).toBe(0)
  })

  it('takes the navigator’s appointment, contacts, conflicts and notes along', async () => {
    const made = await withPassword(await makeNavigatorActor())
    const { id } = made.participant
    await db.navigatorContact.create({
      data: {
        navigatorParticipantId: id,
        industry: '24',
        strength: 'fair',
        lastContactOn: clock.now(),
        createdAt: clock.now(),
      },
    })
    const { participant: visited } = await makeOwner()
    const mine = { navigatorParticipantId: id, createdAt: clock.now() }
    const [day, about] = [clock.now(), { participantId: visited.id }]
    await db.navigatorTask.create({ data: { ...mine, ...about, title: '用件' } })
    await db.visit.create({ data: { ...mine, ...about, plannedOn: day } })
    await db.diagnosis.create({ data: { ...mine, ...about, formVersion: 1, answers: {}, madeOn: day } })
    await closeParticipant(made.actor, id, password)
    expect(await db.navigatorTask.count({ where: { navigatorParticipantId: id } })).toBe(0)
    expect(await db.visit.count({ where: { navigatorParticipantId: id } })).toBe(0)
    expect(await db.diagnosis.count({ where: { navigatorParticipantId: id } })).toBe(0)
    expect(await db.navigator.count({ where: { participantId: id } })).toBe(0)
    expect(await db.navigatorContact.count({ where: { navigatorParticipantId: id } })).toBe(0)
  })
})
