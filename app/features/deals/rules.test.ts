import { describe, expect, it } from 'vitest'
import { design } from '#app/tracks/design/definition.ts'
import { allTracks } from '#app/tracks/registry.ts'
import { succession } from '#app/tracks/succession/definition.ts'
import { listingSides } from '#app/tracks/track-definition.ts'
import { trial } from '#app/tracks/trial/definition.ts'
import { canBreakOff, type DealFacts, isBrokenOff, plainSteps, stepsOnOffer, turnFor, turnOf } from './rules.ts'
import { stagesOf } from './stages.ts'

const nothing: DealFacts = { state: '', signedSides: [], confirmations: [], termsBy: null, feePayer: 'offer' }

describe('the buttons of a side', () => {
  it.each([
    [succession, 'nda', 'offer', []],
    [succession, 'disclosure', 'need', ['begin_negotiation']],
    [succession, 'negotiation', 'need', []],
    [succession, 'due_diligence', 'offer', []],
    [succession, 'due_diligence', 'need', ['finish_due_diligence']],
    [succession, 'contract_fee', 'offer', []],
    [succession, 'closed', 'offer', []],
    [design, 'delivered', 'need', ['ask_for_changes', 'accept_delivery']],
    [design, 'delivered', 'offer', []],
    [trial, 'evaluation', 'need', ['purchase', 'do_not_purchase']],
  ] as const)('in %#', (track, state, side, steps) => expect(plainSteps(track, state, side)).toEqual(steps))

  it.each([
    [succession, 'nda', true],
    [succession, 'contract_fee', false],
    [succession, 'broken_off', false],
    [design, 'delivered', false],
    [trial, 'trial', true],
  ] as const)('breaking off in %#', (track, state, open) => {
    for (const side of listingSides) expect(canBreakOff(track, state, side)).toBe(open)
  })

  it('know what both sides have said', () => {
    const facts = {
      ...nothing,
      state: 'disclosure',
      confirmations: [{ transition: 'begin_negotiation', side: 'need' as const }],
    }
    const step = { transition: 'begin_negotiation', needsBoth: true }
    expect(stepsOnOffer(succession, facts, 'offer')).toEqual([{ ...step, saidByMe: false, saidByOther: true }])
    expect(stepsOnOffer(succession, facts, 'need')).toEqual([{ ...step, saidByMe: true, saidByOther: false }])
  })
})

describe('whose turn it is', () => {
  it.each([
    ['nobody has signed', { state: 'nda' }, ['offer', 'need']],
    ['the offer has signed', { state: 'nda', signedSides: ['offer'] }, ['need']],
    ['nobody has confirmed', { state: 'disclosure' }, ['offer', 'need']],
    [
      'one has confirmed',
      { state: 'disclosure', confirmations: [{ transition: 'begin_negotiation', side: 'offer' }] },
      ['need'],
    ],
    ['no terms are proposed', { state: 'negotiation' }, ['offer', 'need']],
    ['the need has proposed terms', { state: 'negotiation', termsBy: 'need' }, ['offer']],
    ['the buyer examines', { state: 'due_diligence' }, ['need']],
    ['the fee is due', { state: 'contract_fee' }, ['offer']],
    ['it is closed', { state: 'closed' }, []],
    ['it is broken off', { state: 'broken_off' }, []],
  ] as const)('%s', (_, facts, turn) => expect(turnOf(succession, { ...nothing, ...facts })).toEqual(turn))

  it('is somebody’s in every state that is not final', () => {
    for (const track of allTracks)
      for (const state of track.process.states) {
        const isEnd = track.process.final.includes(state)
        expect(`${state}:${turnOf(track, { ...nothing, state }).length > 0}`).toBe(`${state}:${!isEnd}`)
      }
  })

  it.each([
    [['offer'], 'offer', 'mine'],
    [['offer'], 'need', 'theirs'],
    [['offer'], null, 'offer'],
    [['offer', 'need'], 'offer', 'both'],
    [[], 'offer', 'nobody'],
  ] as const)('%j for %s is %s', (turn, side, said) => expect(turnFor(turn, side)).toBe(said))
})

describe('the line of stages', () => {
  const opened = '2025-04-01T00:00:00.000Z'
  const move = (from: string, to: string, day: number) => ({
    from,
    to,
    at: `2025-04-${String(day).padStart(2, '0')}T00:00:00.000Z`,
  })
  const short = (...given: Parameters<typeof stagesOf>) =>
    stagesOf(...given).map(({ state, kind, enteredAt }) => `${state} ${kind} ${enteredAt?.slice(8, 10) ?? '-'}`)

  it('shows where a deal has been, is and will be', () =>
    expect(
      short(succession, 'negotiation', opened, [move('nda', 'disclosure', 3), move('disclosure', 'negotiation', 9)]),
    ).toEqual([
      'nda done 01',
      'disclosure done 03',
      'negotiation current 09',
      'due_diligence upcoming -',
      'agreement upcoming -',
      'contract_fee upcoming -',
      'closing upcoming -',
      'closed upcoming -',
    ]))

  it('ends where a deal was broken off', () =>
    expect(
      short(succession, 'broken_off', opened, [move('nda', 'disclosure', 3), move('disclosure', 'broken_off', 5)]),
    ).toEqual(['nda done 01', 'disclosure done 03', 'broken_off stopped 05']))

  it('ends in the end a deal has come to', () => {
    const moves = [
      move('nda', 'planning', 2),
      move('planning', 'terms', 3),
      move('terms', 'trial', 4),
      move('trial', 'evaluation', 5),
      move('evaluation', 'not_purchased', 6),
    ]
    expect(short(trial, 'not_purchased', opened, moves).at(-1)).toBe('not_purchased done 06')
    expect(isBrokenOff(trial, 'not_purchased')).toBe(false)
  })

  it('forgets a stage a deal has gone back from', () => {
    const moves = [
      move('nda', 'briefing', 2),
      move('briefing', 'terms', 3),
      move('terms', 'production', 4),
      move('production', 'delivered', 5),
      move('delivered', 'production', 6),
    ]
    expect(short(design, 'production', opened, moves).slice(3)).toEqual([
      'production current 06',
      'delivered upcoming -',
      'accepted upcoming -',
    ])
  })
})
