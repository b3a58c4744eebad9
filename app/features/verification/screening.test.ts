import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { makeNavigatorActor, makeOperatorActor, makeOwner } from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { addScreening, importScreening } from './commands/add-screening.server.ts'
import { removeScreening } from './commands/remove-screening.server.ts'
import { findScreeningHits } from './queries/find-screening-hits.server.ts'
import { getVerificationCase } from './queries/get-verification-case.server.ts'
import { listScreening } from './queries/list-screening.server.ts'

/** A name no other test has, in letters that folding keeps. */
const some = () => `結${randomUUID().replace(/-/g, '').slice(0, 10)}`
const why = { reason: '行政処分', source: '見本県' }
const list = (name: string, number?: string) =>
  db.screeningEntry.count({ where: { name, ...(number ? { corporateNumber: number } : {}) } })

describe('the screening list', () => {
  it('finds the participant by name, kana, number and members, and refuses nobody', async () => {
    const operator = await makeOperatorActor()
    const { participant, member } = await makeOwner()
    const [name, kana, person] = [some(), 'ゆいごうしょうじ'.repeat(2), `山田${some()}`]
    await db.participant.update({
      where: { id: participant.id },
      data: { name: `株式会社 ${name}`, nameKana: kana, corporateNumber: '7000012050002' },
    })
    await db.member.update({ where: { id: member.id }, data: { displayName: person } })
    await addScreening(operator, { ...why, name: `${name}㈱` })
    await addScreening(operator, { ...why, name: 'ユイゴウショウジ・ゆいごうしょうじ' })
    await addScreening(operator, { ...why, name: some(), corporateNumber: '7000012050002' })
    await addScreening(operator, { ...why, name: person.replace('山田', '山 田') })
    await addScreening(operator, { ...why, name: some() })
    const { hits, verificationStatus } = await getVerificationCase(operator, participant.id)
    expect(hits.map(({ by }) => by.map(({ of }) => of)).sort()).toEqual([
      ['corporate_number'],
      ['kana'],
      ['member'],
      ['name'],
    ])
    expect(hits.every(({ likeness }) => likeness === 'same')).toBe(true)
    expect(verificationStatus).toBe('verified')
  })

  it('shows names that are part of another after the same ones, and too short ones not at all', async () => {
    const operator = await makeOperatorActor()
    const name = some()
    await addScreening(operator, { ...why, name: `${name}ホールディングス` })
    await addScreening(operator, { ...why, name })
    await addScreening(operator, { ...why, name: name.slice(0, 2) })
    const hits = await findScreeningHits([{ of: 'name', text: `有限会社${name}` }])
    expect(hits.map(({ name, likeness }) => [name, likeness])).toEqual([
      [name, 'same'],
      [`${name}ホールディングス`, 'part'],
    ])
  })

  it('takes nothing in a name for a pattern', async () => {
    const operator = await makeOperatorActor()
    const name = `${some()}%_\\'; DROP TABLE "ScreeningEntry"`
    await addScreening(operator, { ...why, name })
    expect(await findScreeningHits([{ of: 'name', text: '%%%%' }])).toEqual([])
    expect(await findScreeningHits([{ of: 'name', text: name }])).toMatchObject([{ name, likeness: 'same' }])
    expect((await listScreening(operator, name, 1)).total).toBe(1)
  })

  it('has each name once, also when it is added twice at once', async () => {
    const operator = await makeOperatorActor()
    const name = some()
    const add = () => addScreening(operator, { ...why, name })
    const { won } = wonAndLost(await race(add, add, add))
    expect([...won].sort()).toEqual([0, 0, 1])
    expect(await list(name)).toBe(1)
  })

  it('takes pasted lines, all or none', async () => {
    const operator = await makeOperatorActor()
    const [one, two, three] = [some(), some(), some()]
    const lines = `${one}, 7000012050002 ,談合\r\n\r\n${two}\t\t"取引停止, 2年"\r${one},7000012050002,もう一度\n${three}`
    expect(await importScreening(operator, { lines, source: '見本県' })).toEqual({ added: 3, known: 1 })
    expect(await importScreening(operator, { lines, source: '見本県' })).toEqual({ added: 0, known: 4 })
    expect(await db.screeningEntry.findMany({ where: { name: two } })).toMatchObject([
      { reason: '取引停止, 2年', corporateNumber: null, source: '見本県', addedByMemberId: operator.memberId },
    ])
    const four = some()
    const bad = `${four}\n株式会社\n${some()},123\n${some()},,理由,余り\n`
    await expect(importScreening(operator, { lines: bad, source: 'x' })).rejects.toMatchObject({
      code: 'screening.bad_lines',
      field: 'lines',
      params: { lines: '2, 3, 4', count: 3 },
    })
    expect(await list(four)).toBe(0)
  })

  it('takes 5,000 lines and not one more', async () => {
    const operator = await makeOperatorActor()
    const lines = Array.from({ length: 5_001 }, () => some())
    await expect(importScreening(operator, { lines: lines.join('\n'), source: 'x' })).rejects.toMatchObject({
      params: { lines: '5001' },
    })
    const { added } = await importScreening(operator, { lines: lines.slice(1).join('\n'), source: 'x' })
    expect(added).toBe(5_000)
  })

  it('gives up an entry, once', async () => {
    const operator = await makeOperatorActor()
    const name = some()
    await addScreening(operator, { ...why, name })
    const { rows } = await listScreening(operator, name, 1)
    await removeScreening(operator, { entryId: rows[0]!.id })
    await expect(removeScreening(operator, { entryId: rows[0]!.id })).rejects.toMatchObject({
      code: 'screening.not_found',
    })
  })

  it("is the operator's alone, and not in the audit", async () => {
    const { actor } = await makeNavigatorActor()
    const name = some()
    const tries = [
      () => listScreening(actor, '', 1),
      () => addScreening(actor, { ...why, name }),
      () => importScreening(actor, { lines: name, source: 'x' }),
      () => removeScreening(actor, { entryId: randomUUID() }),
    ]
    for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: 'request.forbidden' })
    await addScreening(await makeOperatorActor(), { ...why, name })
    expect(JSON.stringify(await db.auditEntry.findMany({ where: { entityType: 'screening' } }))).not.toContain(name)
  })
})
