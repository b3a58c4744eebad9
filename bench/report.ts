import type { PostgresFigures } from './postgres.server.ts'
import type { Times } from './measure.ts'

export interface EmbeddedFigures {
  readonly inThread: boolean
  readonly buildSeconds: number
  readonly keyword: Times
  readonly directory: Times
  readonly update: Times
  readonly saveSeconds: number
  readonly startSeconds: number
  readonly rssMb: number
}

export interface Figures {
  readonly docs: number
  readonly embedded: EmbeddedFigures
  readonly postgres: PostgresFigures
}

/** The size the targets are set for. */
const TARGET_DOCS = 100_000

const NO_TARGET = `The aims are set for ${TARGET_DOCS.toLocaleString('en')} listings, which this run left out: it says nothing of them.`

const ms = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
const s = (value: number) => `${value.toFixed(1)} s`
const ratio = (own: number, other: number) => `${Number((other / own).toPrecision(2))} ×`

/** The page docs/benchmarks.md. */
export function reportPage(all: readonly Figures[], machine: string, missing: readonly string[]): string {
  const target = all.find(({ docs }) => docs === TARGET_DOCS)
  return [
    '# Benchmarks',
    '',
    'Written by `npm run bench`; every figure is of one run, nothing is filled in by hand.',
    '',
    `Machine: ${machine}.`,
    '',
    'Times hold what other programs took of the machine: with a load average above the number of its cores they are too long, and',
    'the larger ones more so.',
    '',
    'Listings are generated from the sentences of 320 documented needs and offers; queries are words of their titles, 2 to 6 characters, three in ten with two words. Each query and update is run three times and the fastest counts;',
    'the figure is the 95th percentile over 300 queries (`pg_trgm` 100, `LIKE` 30) and 200 updates (100). Above 20,000 listings',
    'the embedded index lives in a thread of its own, and the way there and back is part of each figure.',
    '',
    ...(target ? targetLines(target) : [NO_TARGET, '']),
    '## Growth',
    '',
    '![Milliseconds by number of listings](benchmarks-growth.svg)',
    '',
    '| Listings | keyword | with 4 facets | one update | fill | keep | start | RSS | `pg_trgm` | `LIKE` | trigram update |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...all.map(growthLine),
    '',
    '`pg_trgm`: `LIKE ALL` over a GIN trigram index, ordered by `word_similarity`, with the total, 20 rows. `LIKE`: the same',
    'without the index. Neither folds kana or width, forgives an error or counts facets. RSS: what a process grows by when it',
    'loads the kept index and answers 900 queries.',
    '',
    ...missing.map((sentence) => `${sentence}\n`),
  ].join('\n')
}

function targetLines({ docs, embedded, postgres }: Figures): string[] {
  const { keyword, update, rssMb, startSeconds } = embedded
  const line = (what: string, own: string, aim: string, isMet: boolean, peer: string) =>
    `| ${what} | ${own} | ${aim} | ${isMet ? 'met' : '**not met**'} | ${peer} |`
  return [
    `## ${docs.toLocaleString('en')} listings`,
    '',
    '| | embedded | aim | | beside |',
    '|---|---|---|---|---|',
    line(
      'keyword',
      ms(keyword.p95),
      '10 ms',
      keyword.p95 <= 10,
      `\`pg_trgm\` ${ms(postgres.trigram.p95)} (${ratio(keyword.p95, postgres.trigram.p95)}), \`LIKE\` ${ms(postgres.scan.p95)} (${ratio(keyword.p95, postgres.scan.p95)})`,
    ),
    line(
      'one update',
      ms(update.p95),
      '2 ms',
      update.p95 <= 2,
      `trigram index ${ms(postgres.update.p95)} (${ratio(update.p95, postgres.update.p95)})`,
    ),
    line('index RSS', `${rssMb.toFixed(0)} MB`, '600 MB', rssMb <= 600, ''),
    line(
      'start from what was kept',
      s(startSeconds),
      '3 s',
      startSeconds <= 3,
      `filling anew ${s(embedded.buildSeconds)}`,
    ),
    '',
  ]
}

function growthLine({ docs, embedded, postgres }: Figures): string {
  const { keyword, directory, update, buildSeconds, saveSeconds, startSeconds, rssMb } = embedded
  const cells = [
    docs.toLocaleString('en'),
    ms(keyword.p95),
    ms(directory.p95),
    ms(update.p95),
    s(buildSeconds),
    s(saveSeconds),
    s(startSeconds),
    `${rssMb.toFixed(0)} MB`,
    ms(postgres.trigram.p95),
    ms(postgres.scan.p95),
    ms(postgres.update.p95),
  ]
  return `| ${cells.join(' | ')} |`
}
