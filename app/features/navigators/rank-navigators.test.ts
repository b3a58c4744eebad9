import { expect, it } from 'vitest'
import { DAY_MS } from '#app/platform/clock.ts'
import { type NavigatorCandidate, rankNavigators } from './rank-navigators.ts'

const now = new Date('2026-06-01T00:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * DAY_MS)
const one = (participantId: string, given: Partial<NavigatorCandidate> = {}): NavigatorCandidate => ({
  participantId,
  industries: [],
  capacity: 10,
  open: 0,
  lastTookAt: null,
  contacts: [],
  isBarred: false,
  ...given,
})
const order = (...candidates: NavigatorCandidate[]) =>
  rankNavigators(candidates, ['24', '56'], now).map(({ participantId }) => participantId)
const knows = (days: number, industry = '24') => ({
  contacts: [{ industry, strength: 'fair' as const, lastContactOn: ago(days) }],
})

it('puts fresh acquaintance before old, and either before none or one in another trade', () => {
  const [fresh, old] = [one('fresh', knows(10)), one('old', knows(900))]
  expect(order(one('none'), old, fresh, one('zz', knows(1, '83')))).toEqual(['fresh', 'old', 'none', 'zz'])
})

it('puts free hands before full ones, and leaves out who has no place left', () => {
  expect(order(one('busy', { open: 8 }), one('free', { open: 1 }), one('full', { open: 10 }))).toEqual(['free', 'busy'])
})

it('lets those go first who have not had one for long', () => {
  expect(order(one('yesterday', { lastTookAt: ago(1) }), one('long', { lastTookAt: ago(20) }), one('new'))).toEqual([
    'new',
    'long',
    'yesterday',
  ])
})

it('never proposes somebody with an interest', () => {
  expect(order(one('barred', { ...knows(1), isBarred: true }), one('other'))).toEqual(['other'])
})

it('says why', () => {
  const [first] = rankNavigators(
    [one('a', { ...knows(100), industries: ['56'], lastTookAt: ago(3) })],
    ['24', '56'],
    now,
  )
  expect(first?.reasons).toEqual([
    { kind: 'contacts', industry: '24', count: 1, freshness: 'fading' },
    { kind: 'field', industry: '56' },
    { kind: 'load', open: 0, capacity: 10 },
    { kind: 'rotation', days: 3 },
  ])
})
