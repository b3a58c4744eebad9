import { describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { makeDeal, makeProposed, makeRequested } from '#app/testing/make-deal.server.ts'
import { makeNavigatorActor, makeOperatorActor, makeOwner } from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { cancelVisit, finishVisit, planVisit } from './commands/plan-visit.server.ts'
import { saveDiagnosis } from './commands/save-diagnosis.server.ts'
import { diagnosisForm } from './diagnosis.ts'
import { getDiagnosis } from './queries/get-diagnosis.server.ts'
import { getDiagnosisForm, getMember } from './queries/get-member.server.ts'
import { listMembers } from './queries/list-members.server.ts'

const missing = { code: 'participant.not_found' }
const gone = { code: 'request.not_found' }
const answers = (answer: string) => ({
  madeOn: '2026-04-01',
  ...Object.fromEntries(diagnosisForm().flatMap(({ questions }) => questions.map((key) => [key, answer]))),
})

describe('whom a navigator looks after', () => {
  it('both sides of what the navigator brokers, and nobody of what it does not', async () => {
    const { navigator, offer, need } = await makeDeal()
    const other = await makeRequested()
    const ids = (await listMembers(navigator.actor, 1)).members.map(({ id }) => id)
    expect(ids.sort()).toEqual([offer.participant.id, need.participant.id].sort())
    expect((await listMembers(other.navigator.actor, 1)).members).toEqual([])
    for (const stranger of [other.navigator.actor, offer.actor, await makeOperatorActor()]) {
      await expect(getMember(stranger, offer.participant.id)).rejects.toMatchObject(missing)
      await expect(getDiagnosisForm(stranger, offer.participant.id)).rejects.toMatchObject(missing)
    }
    await expect(
      planVisit(other.navigator.actor, offer.participant.id, { plannedOn: '2026-12-01' }),
    ).rejects.toMatchObject(missing)
    await expect(saveDiagnosis(other.navigator.actor, offer.participant.id, answers('yes'))).rejects.toMatchObject(
      missing,
    )
    await expect(planVisit(offer.actor, need.participant.id, { plannedOn: '2026-12-01' })).rejects.toMatchObject({
      code: 'request.forbidden',
    })
  })

  it('who has left is not there any more', async () => {
    const { navigator, offer } = await makeProposed()
    await db.participant.update({ where: { id: offer.participant.id }, data: { deletedAt: new Date() } })
    expect((await listMembers(navigator.actor, 1)).total).toBe(1)
  })
})

describe('visits', () => {
  it('are planned, made, written about and counted against the three of the programme', async () => {
    const { navigator, offer } = await makeProposed()
    const { actor } = navigator
    const id = offer.participant.id
    await planVisit(actor, id, { plannedOn: '2026-04-01', place: '本社' })
    await planVisit(actor, id, { plannedOn: '2030-05-01' })
    const [first, second] = (await getMember(actor, id)).visits
    await finishVisit(actor, { visitId: first!.id, doneOn: '2026-04-02', words: '娘さんが戻るかもしれない。' })
    expect(await getMember(actor, id)).toMatchObject({
      ...{ done: 1, planned: 3 },
      visits: [{ place: '本社', doneOn: '2026-04-02', words: '娘さんが戻るかもしれない。' }, { doneOn: null }],
    })
    const line = (await listMembers(actor, 1)).members.find((one) => one.id === id)
    expect(line).toMatchObject({ done: 1, nextVisitOn: '2030-05-01' })
    const cancel = () => cancelVisit(actor, second!.id)
    const { won, lost } = wonAndLost(await race(cancel, cancel))
    expect([won.length, lost.length]).toEqual([1, 1])
    // What has been cannot be called off.
    await expect(cancelVisit(actor, first!.id)).rejects.toMatchObject(gone)
  })

  it("are nobody else's to change or to read", async () => {
    const { navigator, offer } = await makeProposed()
    await planVisit(navigator.actor, offer.participant.id, { plannedOn: '2026-04-01' })
    const { id } = (await getMember(navigator.actor, offer.participant.id)).visits[0]!
    const other = await makeNavigatorActor()
    await expect(finishVisit(other.actor, { visitId: id, doneOn: '2026-04-01' })).rejects.toMatchObject(gone)
    await expect(cancelVisit(other.actor, id)).rejects.toMatchObject(gone)
    const { actor } = await makeOwner()
    await expect(cancelVisit(actor, id)).rejects.toMatchObject({ code: 'request.forbidden' })
  })
})

describe('a diagnosis', () => {
  it('stays as it was made, and the next is compared with it', async () => {
    const { navigator, offer } = await makeProposed()
    const { actor } = navigator
    const id = offer.participant.id
    const first = await saveDiagnosis(actor, id, { ...answers('no'), note: '一回目' })
    const second = await saveDiagnosis(actor, id, { ...answers('partly'), madeOn: '2026-10-01' })
    expect(await getDiagnosis(actor, first)).toMatchObject({ result: { percent: 0 }, before: null, note: '一回目' })
    expect(await getDiagnosis(actor, second)).toMatchObject({
      ...{ result: { percent: 50 }, isMine: true },
      before: { madeOn: '2026-04-01', result: { percent: 0 } },
    })
    expect((await getMember(actor, id)).diagnoses.map(({ percent }) => percent)).toEqual([50, 0])
    expect((await listMembers(actor, 1)).members.find((one) => one.id === id)).toMatchObject({ readiness: 50 })
  })

  it('is read by its navigator and the operator; not by its owner, nor by another navigator', async () => {
    const { navigator, offer } = await makeProposed()
    const id = await saveDiagnosis(navigator.actor, offer.participant.id, answers('yes'))
    expect(await getDiagnosis(await makeOperatorActor(), id)).toMatchObject({ isMine: false, result: { percent: 100 } })
    const other = await makeNavigatorActor()
    for (const stranger of [offer.actor, other.actor])
      await expect(getDiagnosis(stranger, id)).rejects.toMatchObject(gone)
  })
})
