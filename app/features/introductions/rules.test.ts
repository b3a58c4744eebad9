import { describe, expect, it } from 'vitest'
import { introductions as en } from '#app/i18n/en/introductions.ts'
import { introductions as ja } from '#app/i18n/ja/introductions.ts'
import { processDefects } from '#app/platform/process/check-process.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { process } from './process.ts'
import { daysLeft, declineReasons, firstState, openStates, pairingFault, turnDownReasons, turnOf } from './rules.ts'

const listing = (participantId: string, side: ListingSide, track = 'design') => ({ participantId, side, track })

describe('pairingFault', () => {
  it.each([
    [listing('me', 'offer'), listing('they', 'need'), undefined],
    [listing('me', 'need'), listing('they', 'offer'), undefined],
    [listing('me', 'offer'), listing('me', 'need'), 'introduction.own_listing'],
    [listing('me', 'offer'), listing('my other firm', 'need'), 'introduction.own_listing'],
    [listing('me', 'offer'), listing('they', 'offer'), 'introduction.not_a_pair'],
    [listing('me', 'offer'), listing('they', 'need', 'trial'), 'introduction.not_a_pair'],
  ])('%#', (from, to, fault) => expect(pairingFault(from, to, ['me', 'my other firm'])).toBe(fault))
})

describe('the process of an introduction', () => {
  it('has no defects', () => expect(processDefects(process)).toEqual([]))

  it('begins with a navigator, or with the counterpart where there is none', () => {
    expect(firstState('navigator')).toBe('requested')
    expect(firstState('direct')).toBe('proposed')
  })

  it.each([
    ['requested', 'navigator'],
    ['brokering', 'navigator'],
    ['proposed', 'counterpart'],
    ['accepted', null],
    ['declined', null],
    ['withdrawn', null],
    ['expired', null],
  ] as const)('in state %s it is the turn of %s', (state, who) => expect(turnOf(state)).toBe(who))

  it('is open in the states the database index knows', () =>
    expect(openStates).toEqual(['waiting', 'requested', 'brokering', 'proposed']))
})

describe('the words of an introduction', () => {
  it.each([
    ['Japanese', ja],
    ['English', en],
  ])('are there in %s for every state and reason', (_, texts) => {
    expect(Object.keys(texts.states)).toEqual([...process.states])
    expect(Object.keys(texts.declineReasons)).toEqual([...declineReasons])
    expect(Object.keys(texts.turnDownReasons)).toEqual([...turnDownReasons])
  })
})

describe('daysLeft', () => {
  const now = new Date('2025-04-01T12:00:00Z')
  it.each([
    ['2025-04-15T12:00:00Z', 14],
    ['2025-04-02T11:00:00Z', 1],
    ['2025-04-01T12:00:01Z', 1],
    ['2025-04-01T12:00:00Z', 0],
    ['2025-03-01T12:00:00Z', 0],
  ])('%s: %i', (deadline, days) => expect(daysLeft(new Date(deadline), now)).toBe(days))
})
