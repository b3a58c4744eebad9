import { describe, expect, it } from 'vitest'
import { DAY_MS } from '#app/platform/clock.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { byUrgency, type CaseFacts, daysBetween, outcomeChoices, urgencies, urgenciesOf } from './rules.ts'

// 9:00 in Japan.
const now = new Date('2026-11-24T00:00:00Z')
const inDays = (days: number) => new Date(now.getTime() + days * DAY_MS)

const facts = (given: Partial<CaseFacts> = {}): CaseFacts => ({
  id: 'a',
  kind: 'mine',
  state: 'proposed',
  expiresAt: inDays(10),
  createdAt: inDays(-4),
  dueOn: null,
  dealSince: null,
  ...given,
})

describe('why a case is urgent', () => {
  it.each<[string, Partial<CaseFacts>, [string, number][]]>([
    ['waits for the counterpart', {}, [['their_turn', 10]]],
    ['waits for the navigator', { state: 'brokering' }, [['my_turn', 10]]],
    [
      'the deadline is near',
      { expiresAt: inDays(2.5) },
      [
        ['deadline_near', 3],
        ['their_turn', 2],
      ],
    ],
    ['the deadline is just not near yet', { expiresAt: inDays(3.1) }, [['their_turn', 3]]],
    [
      'the deadline has passed',
      { expiresAt: inDays(-0.1) },
      [
        ['deadline_passed', 0],
        ['their_turn', 0],
      ],
    ],
    [
      'the step was due yesterday',
      { dueOn: '2026-11-23' },
      [
        ['step_overdue', 1],
        ['their_turn', 10],
      ],
    ],
    [
      'the step is due today',
      { dueOn: '2026-11-24' },
      [
        ['step_today', 0],
        ['their_turn', 10],
      ],
    ],
    [
      'the step is due soon',
      { dueOn: '2026-11-27' },
      [
        ['step_soon', 3],
        ['their_turn', 10],
      ],
    ],
    [
      'the step has time',
      { dueOn: '2026-11-28' },
      [
        ['step_later', 4],
        ['their_turn', 10],
      ],
    ],
    ['asked of the navigator', { kind: 'asked', state: 'requested' }, [['asked', 10]]],
    ['waits for anybody', { kind: 'open', state: 'requested' }, [['open', 4]]],
    ['a deal moves', { kind: 'deal', state: 'converted', dealSince: inDays(-13) }, [['deal', 13]]],
    ['a deal stands still', { kind: 'deal', state: 'converted', dealSince: inDays(-14) }, [['deal_still', 14]]],
    ['a deal’s old deadline says nothing', { kind: 'deal', expiresAt: inDays(-9), dealSince: now }, [['deal', 0]]],
    ['a deal has ended', { kind: 'outcome', dealSince: inDays(-2) }, [['outcome', 2]]],
  ])('%s', (_name, given, expected) => {
    expect(urgenciesOf(facts(given), now).map(({ name, days }) => [name, days])).toEqual(expected)
  })

  it('counts by the calendar of Japan: late in the evening there, today is today', () => {
    const evening = new Date('2026-11-24T14:59:00Z')
    expect(urgenciesOf(facts({ dueOn: '2026-11-24' }), evening)[0]).toEqual({ name: 'step_today', days: 0 })
    expect(urgenciesOf(facts({ dueOn: '2026-11-24' }), new Date('2026-11-24T15:00:00Z'))[0]?.name).toBe('step_overdue')
    expect(daysBetween('2026-12-31', '2027-01-02')).toBe(2)
  })

  it('puts the queue in the order of what presses', () => {
    const cases = [
      facts({ id: 'deal', kind: 'deal', dealSince: now }),
      facts({ id: 'open, old', kind: 'open', createdAt: inDays(-8) }),
      facts({ id: 'open, new', kind: 'open', createdAt: inDays(-1) }),
      facts({ id: 'mine' }),
      facts({ id: 'my turn', state: 'brokering' }),
      facts({ id: 'asked', kind: 'asked' }),
      facts({ id: 'outcome', kind: 'outcome', dealSince: now }),
      facts({ id: 'near', expiresAt: inDays(2) }),
      facts({ id: 'nearer', expiresAt: inDays(1) }),
      facts({ id: 'overdue', dueOn: '2026-11-23' }),
      facts({ id: 'long overdue', dueOn: '2026-11-03' }),
      facts({ id: 'passed', expiresAt: inDays(-1) }),
      facts({ id: 'today', dueOn: '2026-11-24' }),
    ]
    expect(byUrgency(cases, now).map(({ id }) => id)).toEqual([
      ...['passed', 'long overdue', 'overdue', 'nearer', 'near', 'today', 'outcome', 'my turn', 'asked'],
      ...['open, old', 'open, new', 'mine', 'deal'],
    ])
  })

  it('orders the same whichever way the cases come', () => {
    const cases = ['c', 'a', 'b'].map((id) => facts({ id }))
    expect(byUrgency(cases, now).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('ranks every kind of urgency once', () => {
    expect(new Set(urgencies).size).toBe(urgencies.length)
  })
})

describe('what may be answered about a deal', () => {
  const track = trackOf('succession')

  it('of a loss the reasons the track has for breaking off', () => {
    expect(outcomeChoices(track, 'broken_off')).toMatchObject({ isLoss: true, reasons: track.breakOffReasons })
  })

  it('of a closing what helped', () => {
    const choices = outcomeChoices(track, 'closed')
    expect(choices).toMatchObject({ isLoss: false, outcomes: ['as_hoped', 'with_changes'] })
    expect(choices.reasons).toContain('trust')
  })
})
