import { type Figures, TARGET_DOCS } from './figures.ts'
import { beside, many, mb, ms, s, table, verdict } from './words.ts'

const NO_TARGET = `The aims of search are set for ${many(TARGET_DOCS)} listings, which this run left out: it says nothing of them.`
const NO_MEILISEARCH = 'Meilisearch is not in this run: MEILI_URL is not set.'

/** The aims at the size they are set for. */
export function aims(all: readonly Figures[]): string[] {
  const target = all.find(({ docs }) => docs === TARGET_DOCS)
  if (!target) return [NO_TARGET, '']
  const { embedded, postgres, miniSearch } = target
  const { keyword, update, rssMb, startSeconds } = embedded
  const keywordPeers = [
    `MiniSearch ${beside(keyword.p95, miniSearch.keyword.p95, ms)}`,
    `\`pg_trgm\` ${beside(keyword.p95, postgres.trigram.p95, ms)}`,
    `\`LIKE\` ${beside(keyword.p95, postgres.scan.p95, ms)}`,
  ]
  const updatePeers = [
    `MiniSearch ${beside(update.p95, miniSearch.update.p95, ms)}`,
    `trigram index ${beside(update.p95, postgres.update.p95, ms)}`,
  ]
  const rows = [
    ['keyword', ms(keyword.p95), '10 ms', verdict(keyword.p95 <= 10), keywordPeers.join(', ')],
    ['one update', ms(update.p95), '2 ms', verdict(update.p95 <= 2), updatePeers.join(', ')],
    ['index RSS', mb(rssMb), '600 MB', verdict(rssMb <= 600), `MiniSearch ${beside(rssMb, miniSearch.rssMb, mb)}`],
    [
      ...['start from what was kept', s(startSeconds), '3 s', verdict(startSeconds <= 3)],
      `filling anew ${s(embedded.buildSeconds)}`,
    ],
  ]
  return [`## ${many(TARGET_DOCS)} listings`, '', ...table(['', 'embedded', 'aim', '', 'beside'], rows), '']
}

const ownRow = ({ docs, embedded }: Figures) => [
  many(docs),
  ms(embedded.keyword.p95),
  ms(embedded.directory.p95),
  ms(embedded.update.p95),
  s(embedded.buildSeconds),
  s(embedded.saveSeconds),
  s(embedded.startSeconds),
  mb(embedded.rssMb),
]

/** How the embedded engine grows. */
export const growth = (all: readonly Figures[]): string[] => [
  ...table(['Listings', 'keyword', 'with 4 facets', 'one update', 'fill', 'keep', 'start', 'RSS'], all.map(ownRow)),
  '',
  'RSS: what a process grows by when it loads the kept index and answers 900 queries.',
  '',
]

const keywordRow = ({ docs, embedded, miniSearch, postgres, meilisearch }: Figures) => {
  const own = embedded.keyword.p95
  const server = meilisearch ? [beside(own, meilisearch.keyword.p95, ms)] : []
  const peers = [miniSearch.keyword, postgres.trigram, postgres.scan].map(({ p95 }) => beside(own, p95, ms))
  return [many(docs), ms(own), ...peers, ...server]
}

const updateRow = ({ docs, embedded, miniSearch, postgres, meilisearch }: Figures) => {
  const own = embedded.update.p95
  const server = meilisearch ? [beside(own, meilisearch.update.p95, ms)] : []
  const rss = beside(embedded.rssMb, miniSearch.rssMb, mb)
  const fill = beside(embedded.buildSeconds, miniSearch.buildSeconds, s)
  return [
    many(docs),
    ms(own),
    ...[miniSearch.update, postgres.update].map(({ p95 }) => beside(own, p95, ms)),
    ...server,
    rss,
    fill,
  ]
}

const facetsRow = ({ docs, embedded, meilisearch }: Figures) =>
  meilisearch
    ? [[many(docs), ms(embedded.directory.p95), beside(embedded.directory.p95, meilisearch.directory.p95, ms)]]
    : []

const MEILISEARCH = [
  'Meilisearch is asked over HTTP through the same port as ours; its update ends when the change is found, the wait for the',
  'task included.',
]

const PEERS = [
  'MiniSearch parts words at spaces, which Japanese has none of: it is given pairs of neighbouring letters instead, width and',
  'case folded, and a hit has every pair, in fields of which titles count twice; no prefixes, no errors forgiven. Its RSS is what its own process',
  'grows by while it is filled, after a full garbage collection. `pg_trgm`: `LIKE ALL` over a GIN trigram index, ordered by',
  '`word_similarity`, with the total, 20 rows. `LIKE`: the same without the index. None of the three folds kana, forgives an',
  'error, counts facets or keeps to a filter of its reader.',
  '',
]

/** The same at each size beside the peers; in brackets how many times ours. */
export function peers(all: readonly Figures[]): string[] {
  const hasServer = all.some(({ meilisearch }) => meilisearch)
  const server = hasServer ? ['Meilisearch'] : []
  const facets = all.flatMap(facetsRow)
  return [
    '### Keyword',
    '',
    ...table(['Listings', 'embedded', 'MiniSearch', '`pg_trgm`', '`LIKE`', ...server], all.map(keywordRow)),
    '',
    '### One update, memory, filling',
    '',
    ...table(
      ['Listings', 'embedded', 'MiniSearch', 'trigram index', ...server, 'RSS of MiniSearch', 'fill of MiniSearch'],
      all.map(updateRow),
    ),
    '',
    ...(facets.length > 0
      ? ['### Keyword with 4 facets', '', ...table(['Listings', 'embedded', 'Meilisearch'], facets), '']
      : []),
    ...PEERS,
    ...(hasServer ? MEILISEARCH : [NO_MEILISEARCH]),
    '',
  ]
}
