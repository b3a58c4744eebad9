import { describe, expect, it } from 'vitest'
import { processDefects } from '#app/platform/process/check-process.ts'
import { disclosureLevels, mayRead } from './disclosure-level.ts'
import { type FieldDefinition, listingSteps } from './field.ts'
import { tracks as en } from './labels-en.ts'
import { tracks as ja } from './labels-ja.ts'
import { allTracks } from './registry.ts'
import { levelOf, switchChoices } from './switches.ts'
import { listingSides, type TrackDefinition } from './track-definition.ts'

/** Every text key a track needs, from its definition alone. */
function neededKeys(track: TrackDefinition): string[] {
  const fields = listingSides.flatMap((side) => track.sides[side].fields.map((field) => ({ side, field })))
  return [
    ...['name', 'short', 'summary'],
    ...listingSides.flatMap((side) => ['name', 'who', 'help'].map((key) => `sides.${side}.${key}`)),
    ...fields.flatMap(({ side, field }) => ['label', 'hint'].map((key) => `sides.${side}.fields.${field.key}.${key}`)),
    ...fields.flatMap(({ field }) => field.options.map((option) => `options.${field.key}.${option}`)),
    ...track.process.states.flatMap((state) => ['name', 'explain'].map((key) => `states.${state}.${key}`)),
    ...Object.keys(track.process.transitions).flatMap((name) =>
      ['button', 'done', 'explain'].map((key) => `transitions.${name}.${key}`),
    ),
    ...track.breakOffReasons.map((reason) => `breakOffReasons.${reason}`),
  ]
}

/** The keys there are, each with its text. */
function flatten(texts: object, prefix = ''): [string, unknown][] {
  return Object.entries(texts).flatMap(([key, value]): [string, unknown][] =>
    typeof value === 'object' && value !== null ? flatten(value, `${prefix}${key}.`) : [[`${prefix}${key}`, value]],
  )
}

const sorted = (keys: readonly string[]) => [...new Set(keys)].sort()

describe.each(allTracks.map((track) => [track.key, track] as const))('track %s', (key, track) => {
  it.each([
    ['Japanese', ja[key]],
    ['English', en[key]],
  ])('has every text in %s, and none that nothing asks for', (_, texts) => {
    const there = flatten(texts)
    expect(sorted(there.map(([name]) => name))).toEqual(sorted(neededKeys(track)))
    expect(there.filter(([, text]) => typeof text !== 'string' || text.trim() === '')).toEqual([])
  })

  it('has a process without defects', () => expect(processDefects(track.process)).toEqual([]))

  it('names milestones its process has', () => {
    const { milestones, process } = track
    const transitions = [milestones.ndaSigned, milestones.termsAgreed, milestones.breakOff, milestones.feeSettled]
    const states = [...milestones.disclosureStates, milestones.termsState, milestones.feeState]
    const missing = [
      ...transitions.filter((name) => name !== undefined && !Object.hasOwn(process.transitions, name)),
      ...states.filter((state) => state !== undefined && !process.states.includes(state)),
    ]
    expect(missing).toEqual([])
  })

  it('keeps every field key once a side, columns only for what can be opened to members, options only for choices', () => {
    const opened = (field: FieldDefinition) => mayRead('member', levelOf(field, { [field.key]: 'open' }))
    for (const side of listingSides) {
      const { fields } = track.sides[side]
      expect(fields.map((field) => field.key)).toEqual([...new Set(fields.map((field) => field.key))])
      expect(fields.filter((field) => field.column && !opened(field))).toEqual([])
      expect(fields.filter((field) => /^choices?$/.test(field.control) !== field.options.length > 0)).toEqual([])
    }
  })

  it('stands in steps there are, has something for every audience, and says sensible things of bands and ranges', () => {
    for (const side of listingSides) {
      const { fields, statements, choosiness = {} } = track.sides[side]
      const keys = fields.map((field) => field.key)
      expect(fields.filter(({ step }) => !(listingSteps as readonly string[]).includes(step))).toEqual([])
      expect(disclosureLevels.filter((level) => !fields.some((field) => levelOf(field, {}) === level))).toEqual([])
      for (const field of fields) {
        const { band, switch: own, notBelow, requiredWhen } = field
        // A band is what those read who may not read the figure; the switch would else have nothing to close.
        if (band) expect(mayRead(band.level, field.level), field.key).toBe(false)
        if (band) expect(['yen', 'integer', 'year']).toContain(field.control)
        if (own) expect(mayRead(own.opensTo, field.level), field.key).toBe(false)
        if (band && own) expect(own.initially, field.key).toBe('closed')
        for (const other of [notBelow, requiredWhen?.key]) if (other) expect(keys).toContain(other)
        expect(new Set(switchChoices(field)).size).toBe(switchChoices(field).length)
      }
      for (const key of [...Object.values(statements).flat(), ...Object.values(choosiness)]) expect(keys).toContain(key)
    }
  })
})
