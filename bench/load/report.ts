import { many, ms, table } from '../words.ts'
import type { LoadFigures } from './figures.ts'

export const LOAD_HEADING = '## Members acting at once'

/** The part of docs/benchmarks.md about the load run. */
export function loadSection(load: LoadFigures): string[] {
  const rate = (load.requests / load.seconds).toFixed(0)
  return [
    LOAD_HEADING,
    '',
    `Machine: ${load.machine}.`,
    '',
    `${load.members} members at once on ${load.listings} listings for ${load.seconds} s on loopback, each without a pause: members ask and take back, owners`,
    'say yes or no, navigators take and propose; one act in five is sent twice at the same moment, as by a double click. One',
    'process serves them all and runs the jobs, beside it the database and the members share the machine.',
    '',
    `${many(load.requests)} requests, ${rate} a second; ${load.failures} failed, ${many(load.refused)} acts were told that somebody else was faster or a limit was reached.`,
    '',
    ...table(
      ['act', 'done', 'median', '95th percentile'],
      Object.entries(load.times).map(([act, { p50, p95 }]) => [
        ...[act, load.done[act] === undefined ? '' : many(load.done[act]), ms(p50), ms(p95)],
      ]),
    ),
    '',
    `Introductions at the end: ${Object.entries(load.states)
      .map(([state, count]) => `${count} ${state}`)
      .join(', ')}.`,
    '',
    load.faults.length === 0
      ? 'No introduction was lost, doubled or answered twice; each has the state its members were told, no listing has more requests than places, nobody waits beside a free place, nobody was told twice.'
      : `**What must not be:** ${load.faults.join('; ')}`,
    '',
  ]
}
