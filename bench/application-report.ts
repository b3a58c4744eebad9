import { READ_AHEAD } from '#app/features/matching/ranking-rules.ts'
import { type MatchesFigures, type Run, TARGET_DOCS, TARGET_PAGES_DOCS } from './figures.ts'
import type { PagesFigures } from './pages.server.ts'
import { many, ms, table, verdict } from './words.ts'

const MATCHES_AIM_MS = 60
const PAGES_AIM = 0.35

const aimed = (docs: number, target: number, isMet: boolean) =>
  docs === target ? verdict(isMet) : `the aim is set for ${many(target)}`

function matchesLines({ docs, cold, ahead, warm, queries }: MatchesFigures): string[] {
  const row = (what: string, { p50, p95 }: MatchesFigures['cold']) => [
    ...[what, ms(p50), ms(p95), `${MATCHES_AIM_MS} ms`],
    aimed(docs, TARGET_DOCS, p95 <= MATCHES_AIM_MS),
  ]
  return [
    ...table(
      [`${many(docs)} listings`, 'median', '95th percentile', 'aim', ''],
      [row('first asked', cold), row('first asked, listings read ahead', ahead), row('asked again', warm)],
    ),
    '',
    'The matches of 60 listings, one after the other: candidates from the embedded engine, rows from PostgreSQL, ranked, and',
    `the first page of ten made of them; ${queries} queries of the database. First asked: by a process that has answered six others`,
    `since its start and read no other text. Read ahead: by one that has read the newest ${many(READ_AHEAD)}, as the application does in the pauses after its`,
    'start. Asked again: the fastest of three more rounds, each ranked anew; only rows and texts that have not changed are not',
    'read again.',
    '',
  ]
}

function pagesLines({ docs, hello, directory, helloSignedIn, matches }: PagesFigures): string[] {
  const row = (what: string, own: number, other: number) => [
    ...[what, own.toFixed(0), other.toFixed(0), (own / other).toFixed(2), String(PAGES_AIM)],
    aimed(docs, TARGET_PAGES_DOCS, own / other >= PAGES_AIM),
  ]
  return [
    ...table(
      [`${many(docs)} listings`, 'requests per second', 'hello-world', 'ratio', 'aim', ''],
      [
        row('directory, a visitor', directory, hello),
        row('matches, signed in', matches, helloSignedIn),
        row('matches, beside the hello-world of a visitor', matches, hello),
      ],
    ),
    '',
    'The built server with its jobs, on one core of this machine, asked over 10 connections for 10 s after 4 s that do not count; hello-world',
    '(`/dev/hello`) is a page of the same frame without data of its own, read by the same reader. The directory is asked for its',
    'first page without words and with nine keywords in turn, the matches for ten listings of the reader in turn. Nothing is',
    'compressed, as nobody who asks says that they could read it.',
    '',
  ]
}

/** Ranked matches and whole pages. */
export const application = ({ matches, pages }: Run): string[] => [
  '## Ranked matches',
  '',
  ...(matches ? matchesLines(matches) : ['Not in this run.', '']),
  '## Pages',
  '',
  ...(pages ? pagesLines(pages) : ['Not in this run.', '']),
]
