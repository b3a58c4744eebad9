import type { Process } from './process.ts'

/**
 * Walks the graph of a process.
 * @returns one sentence per defect: unreachable states, non-final states without a way out, final states with one.
 */
export function processDefects(process: Process): string[] {
  const transitions = Object.entries(process.transitions)
  const reached = new Set([process.initial])
  for (let grew = true; grew;) {
    grew = false
    for (const [, transition] of transitions) {
      if (reached.has(transition.to) || !transition.from.some((state) => reached.has(state))) continue
      reached.add(transition.to)
      grew = true
    }
  }
  const waysOut = (state: string) => transitions.filter(([, transition]) => transition.from.includes(state))
  return [
    ...process.states.filter((state) => !reached.has(state)).map((state) => `${state} is never reached`),
    ...process.states
      .filter((state) => !process.final.includes(state) && waysOut(state).length === 0)
      .map((state) => `${state} has no way out`),
    ...process.final.filter((state) => waysOut(state).length > 0).map((state) => `${state} is final but has a way out`),
    ...transitions.filter(([, t]) => t.by.length === 0).map(([name]) => `nobody may take ${name}`),
  ]
}
