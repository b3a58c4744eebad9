import { describe, expect, it } from 'vitest'
import { applyForPlace } from '#app/features/bookings/commands/apply-for-place.server.ts'
import { acceptVisit, declineVisit, withdrawVisit } from '#app/features/bookings/commands/answer-visit.server.ts'
import { askVisit } from '#app/features/bookings/commands/ask-visit.server.ts'
import { lapseBookings } from '#app/features/bookings/commands/lapse-bookings.server.ts'
import { publishExhibition } from '#app/features/bookings/commands/publish-exhibition.server.ts'
import { releasePlace } from '#app/features/bookings/commands/release-place.server.ts'
import { withdrawPlace } from '#app/features/bookings/commands/withdraw-place.server.ts'
import { placeProcess, visitProcess } from '#app/features/bookings/process.ts'
import { getExhibition } from '#app/features/bookings/queries/get-exhibition.server.ts'
import { getPlace } from '#app/features/bookings/queries/get-place.server.ts'
import { getVisit } from '#app/features/bookings/queries/get-visit.server.ts'
import { getPaymentPage } from '#app/features/billing/queries/get-payment-page.server.ts'
import { listOwnCharges } from '#app/features/billing/queries/list-own-charges.server.ts'
import { startPayment } from '#app/features/billing/reactions/start-payment.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { drainJobs } from '#app/platform/jobs/drain-jobs.server.ts'
import { yen } from '#app/platform/money/yen.ts'
import { processDefects } from '#app/platform/process/check-process.ts'
import { postForm, submitCard } from '#app/platform/stripe/standin/testing/checked-standin.server.ts'
import { atOnce } from '#app/testing/at-once.ts'
import { makeOperatorActor, makeOwner } from '#app/testing/make.server.ts'
import type { Attendance } from '#app/tracks/fee-schedule-type.ts'
import { reactions } from '#app/wiring.server.ts'
import { EMAIL, hear, pageUrl, SUCCEEDS, usePayments } from './testing/use-payments.server.ts'

const payments = usePayments()
const inDays = (days: number) => tokyoDay(new Date(clock.now().getTime() + days * DAY_MS))

async function exhibition(room: Partial<Record<Attendance, number>> = {}) {
  const operator = await makeOperatorActor()
  const id = await publishExhibition(operator, {
    ...{ nameJa: '見本の展示会', nameEn: 'Sample fair', venueJa: '見本会館', venueEn: 'Sample hall' },
    ...{ startsOn: inDays(40), endsOn: inDays(42), closesOn: inDays(30) },
    ...{ hybridPlaces: room.hybrid ?? 5, onlinePlaces: room.online ?? 5 },
  })
  return { operator, id }
}

/** A manufacturer: small with twenty people or fewer. */
async function firm(employees: number | null = 45) {
  const owner = await makeOwner()
  await db.participant.update({
    where: { id: owner.participant.id },
    data: { industry: '24', employees, capitalYen: 10_000_000n },
  })
  return owner
}

async function apply(actor: MemberActor, exhibitionId: string, attendance: Attendance = 'hybrid') {
  const { applicants } = await getExhibition(actor, exhibitionId)
  const { id, offers } = applicants[0]!
  const seen = (of: Attendance) => offers.find((offer) => offer.attendance === of)?.seen
  return applyForPlace(actor, exhibitionId, {
    participantId: id,
    attendance,
    seenHybrid: seen('hybrid'),
    seenOnline: seen('online'),
  })
}

const placeOf = (participantId: string) => db.exhibitionPlace.findFirstOrThrow({ where: { participantId } })

const pay = async (actor: MemberActor, quoteId: string) =>
  submitCard(
    { url: await pageUrl(() => startPayment(actor, { quote: { id: quoteId }, locale: 'ja', method: 'checkout' })) },
    SUCCEEDS,
    EMAIL,
  )

describe('the processes', () => {
  it('have no state without a way in and out', () => {
    expect(processDefects(placeProcess)).toEqual([])
    expect(processDefects(visitProcess)).toEqual([])
  })
})

describe('a place at an exhibition', () => {
  it.each([
    [45, 'hybrid', 77_000],
    [45, 'online', 22_000],
    [20, 'hybrid', 55_000],
    [20, 'online', 16_500],
  ] as const)('of a firm of %i, %s, costs ¥%i with tax', async (employees, attendance, total) => {
    const { id } = await exhibition()
    const { actor, participant } = await firm(employees)
    const { quoteId } = await apply(actor, id, attendance)
    expect(await getPaymentPage(actor, quoteId)).toMatchObject({ totalYen: total, kind: 'exhibition_place' })
    expect(await placeOf(participant.id)).toMatchObject({ state: 'held', size: employees === 20 ? 'small' : 'sme' })
  })

  it('is not sold where the size is not known, or is none of the schedule’s', async () => {
    const { id } = await exhibition()
    const none = await firm(null)
    await expect(apply(none.actor, id)).rejects.toMatchObject({ code: 'booking.size_unknown' })
    const large = await firm(5_000)
    await db.participant.update({ where: { id: large.participant.id }, data: { capitalYen: 9_000_000_000n } })
    await expect(apply(large.actor, id)).rejects.toMatchObject({ code: 'booking.size_not_offered' })
    expect(await db.exhibitionPlace.count({ where: { exhibitionId: id } })).toBe(0)
  })

  it('is refused at another price than was shown, and for somebody else', async () => {
    const { id } = await exhibition()
    const { actor, participant } = await firm()
    const input = { participantId: participant.id, attendance: 'hybrid' as const, seenHybrid: 'x/1' }
    await expect(applyForPlace(actor, id, input)).rejects.toMatchObject({ code: 'fee.changed' })
    await expect(applyForPlace((await firm()).actor, id, input)).rejects.toMatchObject({ code: 'request.not_found' })
  })

  it('is confirmed once it is paid, and both sides are told', async () => {
    const { id } = await exhibition()
    const { actor, member, participant } = await firm()
    const { quoteId } = await apply(actor, id)
    await pay(actor, quoteId)
    await hear(payments, 2)
    const place = await placeOf(participant.id)
    expect(place.state).toBe('confirmed')
    const told = await db.notice.findMany({ where: { memberId: member.id } })
    expect(told.map(({ textKey }) => textKey).sort()).toEqual(['billing.mails.paid', 'bookings.mails.placeConfirmed'])
    await expect(withdrawPlace(actor, place.id)).rejects.toMatchObject({ code: 'booking.wrong_state' })
    await expect(getPlace((await firm()).actor, place.id)).rejects.toMatchObject({ code: 'request.not_found' })
  })

  it('two who take the last one at once: one has it', async () => {
    const { id } = await exhibition({ hybrid: 1 })
    const firms = [await firm(), await firm(), await firm()]
    expect(
      await atOnce(
        firms.map(
          ({ actor }) =>
            () =>
              apply(actor, id),
        ),
      ),
    ).toEqual({
      won: 1,
      refused: ['booking.full', 'booking.full'],
    })
    expect(await db.exhibitionPlace.count({ where: { exhibitionId: id } })).toBe(1)
  })

  it('more than there are is refused by the database itself', async () => {
    const { id } = await exhibition({ hybrid: 1 })
    const [one, other] = [await firm(), await firm()]
    await apply(one.actor, id)
    const { id: _id, ...place } = await placeOf(one.participant.id)
    const second = db.exhibitionPlace.create({ data: { ...place, participantId: other.participant.id } })
    await expect(second).rejects.toThrow('the exhibition is full')
  })

  it('applied for twice at once is one', async () => {
    const { id } = await exhibition()
    const { actor, participant } = await firm()
    expect(await atOnce([() => apply(actor, id), () => apply(actor, id)])).toEqual({
      won: 1,
      refused: ['booking.already_applied'],
    })
    expect(await db.charge.count({ where: { payerParticipantId: participant.id } })).toBe(1)
  })

  it('that is not paid in time falls free, is not owed any more, and its payment page is closed', async () => {
    const { id } = await exhibition({ hybrid: 1 })
    const { actor, participant } = await firm()
    const { quoteId } = await apply(actor, id)
    const url = await pageUrl(() => startPayment(actor, { quote: { id: quoteId }, locale: 'ja', method: 'checkout' }))
    clock.moveBy(6 * DAY_MS)
    await lapseBookings()
    expect((await placeOf(participant.id)).state).toBe('held')
    clock.moveBy(2 * DAY_MS)
    await lapseBookings()
    await hear(payments, 2)
    expect((await placeOf(participant.id)).state).toBe('lapsed')
    expect(await getPaymentPage(actor, quoteId)).toMatchObject({ stage: 'cancelled', action: null })
    expect(await listOwnCharges(actor, 1)).toMatchObject({ open: [], paid: [{ state: 'cancelled' }] })
    expect((await submitCard({ url }, SUCCEEDS, EMAIL)).status).not.toBe(303)
    await apply((await firm()).actor, id)
  })

  it('whose voucher is at a shop is waited for', async () => {
    const { id } = await exhibition()
    const { actor, participant } = await firm()
    const { quoteId } = await apply(actor, id)
    const url = await pageUrl(() => startPayment(actor, { quote: { id: quoteId }, locale: 'ja', method: 'checkout' }))
    await postForm(url, { method: 'konbini', ...EMAIL })
    await hear(payments)
    await db.exhibitionPlace.updateMany({ where: { exhibitionId: id }, data: { payBy: new Date(0) } })
    await lapseBookings()
    expect((await placeOf(participant.id)).state).toBe('held')
    const place = await placeOf(participant.id)
    await expect(withdrawPlace(actor, place.id)).rejects.toMatchObject({ code: 'booking.payment_under_way' })
  })

  it('that was paid when it had lapsed is had again where one is left, and else needs a person', async () => {
    const { id } = await exhibition({ hybrid: 1 })
    for (const isTaken of [false, true]) {
      const { actor, participant } = await firm()
      const { quoteId } = await apply(actor, id)
      const url = await pageUrl(() => startPayment(actor, { quote: { id: quoteId }, locale: 'ja', method: 'checkout' }))
      payments.standin.setKnobs({ isPaused: true })
      await submitCard({ url }, SUCCEEDS, EMAIL)
      await db.exhibitionPlace.updateMany({ where: { participantId: participant.id }, data: { payBy: new Date(0) } })
      await lapseBookings()
      if (isTaken) await apply((await firm()).actor, id)
      payments.standin.setKnobs({})
      await hear(payments, 3)
      const place = await placeOf(participant.id)
      expect(place.state).toBe(isTaken ? 'lapsed' : 'confirmed')
      expect(await getPaymentPage(actor, quoteId)).toMatchObject({ stage: 'paid' })
      if (!isTaken) await releasePlace(await makeOperatorActor(), place.id)
    }
    expect(await db.mailDelivery.count({ where: { template: 'bookings.mails.paidTooLate' } })).toBeGreaterThan(0)
  })

  it('is taken back before it is paid, and can be applied for again', async () => {
    const { id } = await exhibition()
    const { actor, participant } = await firm()
    await apply(actor, id)
    const { id: placeId } = await placeOf(participant.id)
    await expect(withdrawPlace((await firm()).actor, placeId)).rejects.toMatchObject({ code: 'request.not_found' })
    expect(await atOnce([() => withdrawPlace(actor, placeId), () => withdrawPlace(actor, placeId)])).toMatchObject({
      won: 1,
    })
    await apply(actor, id)
  })
})

describe('a visit of an expert', () => {
  const wish = { topic: '後継ぎのこと', wantedDays: '平日の午後', place: '大田区の工場' }

  async function asked() {
    const owner = await firm()
    const operator = await makeOperatorActor()
    const { participant: expert } = await makeOwner()
    await db.participant.update({ where: { id: expert.id }, data: { kinds: ['expert'] } })
    const id = await askVisit(owner.actor, { ...wish, participantId: owner.participant.id })
    const plan = { expertParticipantId: expert.id, visitOn: inDays(14), visitTime: '14時から', travel: yen(20_000) }
    return { ...owner, operator, expert, id, accept: () => acceptVisit(operator, id, plan) }
  }

  it('is accepted with a day, billed with half of the way, and booked when it is paid', async () => {
    const { actor, id, accept, expert } = await asked()
    await accept()
    const visit = await getVisit(actor, id)
    expect(visit).toMatchObject({
      state: 'accepted',
      expert: expert.name,
      bill: { totalYen: 21_750 },
      canWithdraw: false,
    })
    await pay(actor, visit.bill!.path.split('/').at(-1)!)
    await hear(payments, 2)
    expect(await getVisit(actor, id)).toMatchObject({ state: 'booked' })
  })

  it('accepted and taken back at once ends in one of the two', async () => {
    const { actor, id, accept, participant } = await asked()
    const { won } = await atOnce([accept, () => withdrawVisit(actor, id)])
    expect(won).toBe(1)
    const { state } = await getVisit(actor, id)
    expect(await db.charge.count({ where: { payerParticipantId: participant.id } })).toBe(state === 'accepted' ? 1 : 0)
  })

  it('is asked for once at a time, seen by its own and the operator, and answered by the operator alone', async () => {
    const { actor, participant, id, operator, accept } = await asked()
    const again = () => askVisit(actor, { ...wish, participantId: participant.id })
    expect(await atOnce([again, again])).toEqual({
      won: 0,
      refused: ['booking.already_asked', 'booking.already_asked'],
    })
    const stranger = (await firm()).actor
    await expect(getVisit(stranger, id)).rejects.toMatchObject({ code: 'request.not_found' })
    await expect(withdrawVisit(stranger, id)).rejects.toMatchObject({ code: 'request.not_found' })
    await expect(declineVisit(actor, id, undefined)).rejects.toMatchObject({ code: 'request.forbidden' })
    await declineVisit(operator, id, 'またの機会に')
    await expect(accept()).rejects.toMatchObject({ code: 'booking.wrong_state' })
    await again()
  })

  it('that is not paid in time is cancelled with its bill', async () => {
    const { actor, id, accept } = await asked()
    await accept()
    clock.moveBy(8 * DAY_MS)
    await lapseBookings()
    await drainJobs(reactions)
    expect(await getVisit(actor, id)).toMatchObject({ state: 'lapsed', bill: { state: 'cancelled' } })
  })
})
