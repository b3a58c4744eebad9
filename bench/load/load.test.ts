import { describe, expect, it } from 'vitest'
import { differences } from './check.ts'
import { keptSection, withSection } from '../sections.ts'
import { LOAD_HEADING, loadSection } from './report.ts'
import type { LoadFigures } from './figures.ts'

const told = (act: string, id: string) => ({ act, id })

describe('what members were told, beside what there is', () => {
  it('finds nothing where all is well', () => {
    const states = new Map([
      ['a', 'declined'],
      ['b', 'waiting'],
    ])
    expect(differences([told('ask', 'a'), told('ask', 'b'), told('decline', 'a')], states)).toEqual([])
  })

  it.each([
    ['a lost one', [told('ask', 'a')], [], ['lost: a']],
    ['one told twice', [told('ask', 'a'), told('ask', 'a')], [['a', 'proposed']], ['told twice: a']],
    [
      'a doubled one',
      [told('ask', 'a')],
      [
        ['a', 'proposed'],
        ['b', 'proposed'],
      ],
      ['nobody was told of b'],
    ],
    [
      'two ends',
      [told('ask', 'a'), told('accept', 'a'), told('decline', 'a')],
      [['a', 'converted']],
      ['ended twice, the second time by decline: a', 'decline was told and it is converted: a'],
    ],
    [
      'an end that did not hold',
      [told('ask', 'a'), told('accept', 'a')],
      [['a', 'proposed']],
      ['accept was told and it is proposed: a'],
    ],
  ] as const)('finds %s', (_what, acts, states, expected) => {
    expect(differences(acts, new Map(states))).toEqual(expected)
  })
})

describe('its part of the page', () => {
  const load: LoadFigures = {
    ...{ machine: 'a machine', members: 200, listings: 50, seconds: 120, requests: 6_000, refused: 7, failures: 0 },
    ...{ times: { ask: { p50: 1, p95: 2 } }, done: { ask: 12 }, states: { waiting: 12 }, faults: [] },
  }

  it('is put at the end, put anew at its place, and kept by a run that leaves it out', () => {
    const first = withSection('# Benchmarks\n\n## Growth\n\nfast\n', loadSection(load))
    expect(first).toContain('6,000 requests, 50 a second')
    const second = withSection(`${first}\n## After\n\nstays\n`, loadSection({ ...load, requests: 12_000 }))
    expect(second).not.toContain('6,000')
    expect(second).toContain('stays')
    expect(second).toContain('fast')
    expect(keptSection(second, LOAD_HEADING)).toEqual(loadSection({ ...load, requests: 12_000 }))
  })

  it('says what must not be', () => {
    expect(loadSection({ ...load, faults: ['lost: a'] }).join('\n')).toContain('**What must not be:** lost: a')
  })
})
