import { describe, expect, it } from 'vitest'
import { processDefects } from './check-process.ts'
import { canTake, defineProcess, openTransitions } from './process.ts'

const door = defineProcess({
  actors: ['guest', 'host'],
  initial: 'closed',
  states: ['closed', 'open', 'gone'],
  final: ['gone'],
  transitions: {
    open: { from: ['closed'], to: 'open', by: ['host'] },
    leave: { from: ['open'], to: 'gone', by: ['guest', 'host'] },
  },
})

describe('process', () => {
  it('offers an actor the transitions of the state', () => {
    expect(openTransitions(door, 'closed', 'host')).toEqual(['open'])
    expect(openTransitions(door, 'closed', 'guest')).toEqual([])
    expect(canTake(door, 'leave', 'open', 'guest')).toBe(true)
  })

  it('finds no defect in a sound graph', () => expect(processDefects(door)).toEqual([]))

  it('names every defect', () => {
    const broken = defineProcess({
      actors: ['host'],
      initial: 'closed',
      states: ['closed', 'stuck', 'attic', 'gone'],
      final: ['gone'],
      transitions: {
        jam: { from: ['closed'], to: 'stuck', by: ['host'] },
        leave: { from: ['attic'], to: 'gone', by: [] },
        return: { from: ['gone'], to: 'closed', by: ['host'] },
      },
    })
    expect(processDefects(broken)).toEqual([
      'attic is never reached',
      'gone is never reached',
      'stuck has no way out',
      'gone is final but has a way out',
      'nobody may take leave',
    ])
  })

  it('does not compile with an unknown state or actor', () => {
    defineProcess({
      actors: ['host'],
      initial: 'closed',
      states: ['closed'],
      final: [],
      transitions: {
        // @ts-expect-error -- "ajar" is no state
        open: { from: ['closed'], to: 'ajar', by: ['host'] },
        // @ts-expect-error -- "ghost" is no actor
        haunt: { from: ['closed'], to: 'closed', by: ['ghost'] },
      },
    })
  })
})
