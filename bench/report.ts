import { application } from './application-report.ts'
import type { Run } from './figures.ts'
import { aims, growth, peers } from './search-report.ts'

/** The page docs/benchmarks.md. */
export function reportPage(run: Run): string {
  return [
    '# Benchmarks',
    '',
    'Written by `npm run bench`; every figure is of one run, nothing is filled in by hand.',
    '',
    `Machine: ${run.machine}.`,
    '',
    'Times hold what other programs took of the machine: with a load average above the number of its cores they are too long, and',
    'the larger ones more so.',
    '',
    'Listings are generated from the sentences of 320 documented needs and offers; queries are words of their titles, 2 to 6',
    'characters, three in ten with two words. Each query and update is run three times and the fastest counts; the figure is the',
    '95th percentile over 300 queries (MiniSearch 100, `pg_trgm` 50, `LIKE` 20) and 200 updates (trigram index 100). Above 20,000',
    'listings the embedded index lives in a thread of its own, and the way there and back is part of each figure.',
    '',
    ...aims(run.search),
    ...application(run),
    '## Growth',
    '',
    '![Milliseconds by number of listings](benchmarks-growth.svg)',
    '',
    ...growth(run.search),
    '## Beside peers',
    '',
    'In brackets: how many times ours, in the same run on the same listings.',
    '',
    ...peers(run.search),
  ].join('\n')
}
