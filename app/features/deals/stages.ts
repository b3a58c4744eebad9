import type { DealTrack } from './rules.ts'
import { isBrokenOff } from './rules.ts'

export interface DealMove {
  from: string
  to: string
  /** ISO time. */
  at: string
}

export interface Stage {
  state: string
  kind: 'done' | 'current' | 'upcoming' | 'stopped'
  /** When the deal came here, ISO; absent where it has not been. */
  enteredAt?: string
}

/** The states on the way to a good end, with the end the deal has come to, if it has come to one. */
function lineOf({ process }: DealTrack, state: string): string[] {
  const isEnd = process.final.includes(state)
  const goodEnd = process.final.slice(0, 1)
  return [...process.states.filter((name) => !process.final.includes(name)), ...(isEnd ? [state] : goodEnd)]
}

/**
 * A deal as a line of stages, like the tracking of a parcel: where it has been and when, where it is, what is to come.
 * A deal that was broken off shows how far it had come, and nothing after it.
 */
export function stagesOf(track: DealTrack, state: string, openedAt: string, moves: readonly DealMove[]): Stage[] {
  const entered = new Map([[track.process.initial, openedAt], ...moves.map(({ to, at }): [string, string] => [to, at])])
  const timeOf = (name: string) => {
    const enteredAt = entered.get(name)
    return enteredAt === undefined ? {} : { enteredAt }
  }
  const line = lineOf(track, state)
  if (isBrokenOff(track, state)) {
    const last = line.indexOf(moves.at(-1)?.from ?? track.process.initial)
    const passed = line.slice(0, last + 1).map((name): Stage => ({ state: name, kind: 'done', ...timeOf(name) }))
    return [...passed, { state, kind: 'stopped', ...timeOf(state) }]
  }
  const here = line.indexOf(state)
  return line.map((name, index): Stage => {
    if (index > here) return { state: name, kind: 'upcoming' }
    const isDone = index < here || track.process.final.includes(name)
    return { state: name, kind: isDone ? 'done' : 'current', ...timeOf(name) }
  })
}
