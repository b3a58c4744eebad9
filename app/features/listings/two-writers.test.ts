import { describe, expect, it } from 'vitest'
import { draftWriters } from '#app/testing/draft-writers.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { chooseDraftText } from './commands/choose-draft-text.server.ts'
import { saveDraft } from './commands/save-draft.server.ts'
import { marksOf } from './draft-marks.ts'
import { otherKey } from './draft-merge.ts'
import { getDraftPage } from './queries/get-draft-page.server.ts'
import { getDraftStep } from './queries/get-draft-step.server.ts'

const { people, stored, colleague, started } = draftWriters()

describe('two who edit one draft', () => {
  const base = (raw: Record<string, string[]>) => marksOf(['strengths', 'conditions'], raw)

  it('both keep what they wrote in different fields, at the same moment', async () => {
    const listingId = await started()
    const second = await colleague()
    const { lost } = wonAndLost(
      await race(
        () => saveDraft(people.owner.actor, { listingId, revision: 1, base: base({}), fields: { strengths: ['甲'] } }),
        () => saveDraft(second.actor, { listingId, revision: 1, base: base({}), fields: { conditions: ['乙'] } }),
      ),
    )
    expect(lost).toEqual([])
    expect((await stored(listingId)).draft).toMatchObject({
      fields: { strengths: ['甲'], conditions: ['乙'] },
      revision: 3,
    })
  })

  it('see both texts of the same field and choose; nothing is lost', async () => {
    const listingId = await started()
    const second = await colleague()
    const save = (actor: typeof second.actor, text: string) =>
      saveDraft(actor, { listingId, revision: 1, base: base({}), fields: { strengths: [text] } })
    const { won } = wonAndLost(
      await race(
        () => save(people.owner.actor, '甲の文'),
        () => save(second.actor, '乙の文'),
      ),
    )
    expect(won.map(({ conflicts }) => conflicts.length).sort()).toEqual([0, 1])
    const { raw, conflicts } = await getDraftStep(people.owner.actor, listingId, 'story')
    expect([raw['strengths']?.[0], conflicts[0]?.other[0]].sort()).toEqual(['乙の文', '甲の文'])
    expect((await getDraftPage(second.actor, listingId)).conflicts).toEqual(['story'])
    const later = conflicts[0]!.other
    await chooseDraftText(people.owner.actor, { listingId, key: 'strengths', which: 'other' })
    const after = await getDraftStep(second.actor, listingId, 'story')
    expect(after).toMatchObject({ raw: { strengths: later }, conflicts: [] })
    expect(Object.keys((await stored(listingId)).draft?.fields as object)).not.toContain(otherKey('strengths'))
    expect((await stored(listingId)).details).toMatchObject({ strengths: later[0] })
  })

  it('are told of a change elsewhere in a field they did not touch', async () => {
    const listingId = await started()
    const second = await colleague()
    await saveDraft(people.owner.actor, { listingId, revision: 1, base: base({}), fields: { strengths: ['甲'] } })
    const sent = { strengths: [''], conditions: ['乙'] }
    const answer = await saveDraft(second.actor, { listingId, revision: 1, base: base({}), fields: sent })
    expect(answer).toMatchObject({ elsewhere: ['strengths'], conflicts: [] })
    expect((await stored(listingId)).draft?.fields).toEqual({ strengths: ['甲'], conditions: ['乙'] })
  })

  it('are refused where the writer cannot tell what it was based on', async () => {
    const listingId = await started()
    await saveDraft(people.owner.actor, { listingId, revision: 1, fields: { title: ['一'] } })
    await expect(
      saveDraft(people.owner.actor, { listingId, revision: 1, fields: { title: ['二'] } }),
    ).rejects.toMatchObject({
      code: 'listing.draft_elsewhere',
    })
  })
})
