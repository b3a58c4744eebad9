import pg from 'pg'
import { keywords, listings } from './listings.ts'
import { seconds, timeEach, type Times } from './measure.ts'

const QUERIES = 100
const UPDATES = 100
const ROWS_AT_ONCE = 1_000

export interface PostgresFigures {
  readonly buildSeconds: number
  readonly trigram: Times
  readonly scan: Times
  readonly update: Times
}

const SEARCH = `SELECT id, count(*) OVER () AS total FROM listing
  WHERE body LIKE ALL ($1) ORDER BY word_similarity($2, body) DESC LIMIT 20`

/** The same listings in a table with a trigram index, searched by every word as a part of the text. */
export async function measurePostgres(connectionString: string, count: number): Promise<PostgresFigures> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm; DROP TABLE IF EXISTS listing')
    await client.query('CREATE TABLE listing (id text PRIMARY KEY, body text NOT NULL)')
    const buildSeconds = await seconds(async () => {
      await insert(client, count)
      await client.query('CREATE INDEX listing_body ON listing USING gin (body gin_trgm_ops)')
      await client.query('ANALYZE listing')
    })
    const ask = (text: string) => client.query(SEARCH, [text.split(' ').map((word) => `%${word}%`), text])
    const trigram = await timeEach(keywords(QUERIES), ask)
    const changes = [...listings(UPDATES)].map(({ id, title }) => [id, `${title}（更新）`])
    const update = await timeEach(changes, (values) =>
      client.query('UPDATE listing SET body = $2 WHERE id = $1', values),
    )
    await client.query('SET enable_bitmapscan = off')
    const scan = await timeEach(keywords(QUERIES).slice(0, 30), ask)
    return { buildSeconds, trigram, scan, update }
  } finally {
    await client.end()
  }
}

async function insert(client: pg.Client, count: number): Promise<void> {
  let rows: [string, string][] = []
  const flush = async () => {
    const [ids, bodies] = [rows.map(([id]) => id), rows.map(([, body]) => body)]
    rows = []
    await client.query('INSERT INTO listing SELECT * FROM unnest($1::text[], $2::text[])', [ids, bodies])
  }
  for (const { id, title, publicText, memberText, tags } of listings(count)) {
    rows.push([id, [title, publicText, memberText, ...tags].join('\n')])
    if (rows.length === ROWS_AT_ONCE) await flush()
  }
  await flush()
}
