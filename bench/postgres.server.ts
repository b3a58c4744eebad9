import pg from 'pg'
import type { SearchDocument } from '#search/document.ts'
import { keywords, listings } from './listings.ts'
import { seconds, timeEach, type Times } from './measure.ts'

// Fewer than ours is asked: at 200,000 listings one takes a second.
const QUERIES = 50
const SCANS = 20
const UPDATES = 100
const ROWS_AT_ONCE = 1_000

export interface PostgresFigures {
  readonly buildSeconds: number
  readonly trigram: Times
  readonly scan: Times
  readonly update: Times
}

const SEARCH = `SELECT id, count(*) OVER () AS total FROM bench_listing
  WHERE body LIKE ALL ($1) ORDER BY word_similarity($2, body) DESC LIMIT 20`

/** Puts the listings into a table of their own with a trigram index. */
export async function fillTable(client: pg.Client, documents: Iterable<SearchDocument>): Promise<void> {
  await client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm; DROP TABLE IF EXISTS bench_listing')
  await client.query('CREATE TABLE bench_listing (id text PRIMARY KEY, body text NOT NULL)')
  let rows: [string, string][] = []
  const flush = async () => {
    const [ids, bodies] = [rows.map(([id]) => id), rows.map(([, body]) => body)]
    rows = []
    await client.query('INSERT INTO bench_listing SELECT * FROM unnest($1::text[], $2::text[])', [ids, bodies])
  }
  for (const { id, title, publicText, memberText, tags } of documents) {
    rows.push([id, [title, publicText, memberText, ...tags].join('\n')])
    if (rows.length === ROWS_AT_ONCE) await flush()
  }
  await flush()
  await client.query('CREATE INDEX bench_listing_body ON bench_listing USING gin (body gin_trgm_ops)')
  await client.query('ANALYZE bench_listing')
}

/** The listings that hold every word as a part of their text. @returns ids, best first */
export async function askTable(client: pg.Client, text: string): Promise<string[]> {
  const parts = text.split(' ').map((word) => `%${word}%`)
  const { rows } = await client.query<{ id: string }>(SEARCH, [parts, text])
  return rows.map(({ id }) => id)
}

/** The same listings in a table with a trigram index, and without. */
export async function measurePostgres(connectionString: string, count: number): Promise<PostgresFigures> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const buildSeconds = await seconds(() => fillTable(client, listings(count)))
    const trigram = await timeEach(keywords(QUERIES), (text) => askTable(client, text))
    const changes = [...listings(UPDATES)].map(({ id, title }) => [id, `${title}（更新）`])
    const update = await timeEach(changes, (values) =>
      client.query('UPDATE bench_listing SET body = $2 WHERE id = $1', values),
    )
    await client.query('SET enable_bitmapscan = off')
    const scan = await timeEach(keywords(QUERIES).slice(0, SCANS), (text) => askTable(client, text))
    return { buildSeconds, trigram, scan, update }
  } finally {
    await client.end()
  }
}
