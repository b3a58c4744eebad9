import type pg from 'pg'
import { OPEN_PER_LISTING } from '#app/features/introductions/rules.ts'
import type { Told } from './note.ts'

const count = async (db: pg.Client, sql: string): Promise<number> =>
  Number((await db.query<{ count: string }>(`SELECT count(*) FROM (${sql}) AS found`)).rows[0]!.count)

/** What the database itself must not hold, whatever members were told. */
const forbidden: Record<string, string> = {
  'pairs with two open introductions': `SELECT 1 FROM "Introduction" WHERE state IN ('waiting', 'requested', 'brokering', 'proposed')
    GROUP BY "offerListingId", "needListingId" HAVING count(*) > 1`,
  'introductions with two deals': 'SELECT 1 FROM "Deal" GROUP BY "introductionId" HAVING count(*) > 1',
  'agreed introductions without a deal': `SELECT 1 FROM "Introduction" i LEFT JOIN "Deal" d ON d."introductionId" = i.id
    WHERE i.state IN ('accepted', 'converted') AND d.id IS NULL`,
  'deals of an introduction that was not agreed': `SELECT 1 FROM "Deal" d JOIN "Introduction" i ON i.id = d."introductionId"
    WHERE i.state <> 'converted'`,
  'listings with more requests than places': `SELECT 1 FROM "Introduction" WHERE state IN ('requested', 'brokering', 'proposed')
    GROUP BY "offerListingId" HAVING count(*) > ${OPEN_PER_LISTING}`,
  'requests that wait beside a free place': `SELECT 1 FROM "Introduction" i JOIN "Listing" l ON l.id = i."offerListingId"
    WHERE i.state = 'waiting' AND l.status = 'published' AND (SELECT count(*) FROM "Introduction" o
      WHERE o."offerListingId" = i."offerListingId" AND o.state IN ('requested', 'brokering', 'proposed')) < ${OPEN_PER_LISTING}`,
  'members told twice of one thing':
    'SELECT 1 FROM "Notice" GROUP BY "memberId", "subjectId", "textKey" HAVING count(*) > 1',
  'refused requests of which the asker was not told': `SELECT 1 FROM "Introduction" i WHERE i.state = 'declined' AND NOT EXISTS
    (SELECT 1 FROM "Notice" n WHERE n."subjectId" = i.id AND n."memberId" = i."askedByMemberId")`,
}

const ENDS: Record<string, string> = { accept: 'converted', decline: 'declined', withdraw: 'withdrawn' }

/**
 * Where what members were told and what the database says differ.
 * @param states of every introduction there is
 */
export function differences(told: readonly Told[], states: ReadonlyMap<string, string>): string[] {
  const asked = told.filter(({ act }) => act === 'ask').map(({ id }) => id)
  const ended = told.filter(({ act }) => act in ENDS)
  const twice = ended.filter(({ id }, at) => ended.findIndex((other) => other.id === id) !== at)
  return [
    ...[...new Set(asked)].filter((id) => !states.has(id)).map((id) => `lost: ${id}`),
    ...asked.filter((id, at) => asked.indexOf(id) !== at).map((id) => `told twice: ${id}`),
    ...[...states.keys()].filter((id) => !asked.includes(id)).map((id) => `nobody was told of ${id}`),
    ...twice.map(({ id, act }) => `ended twice, the second time by ${act}: ${id}`),
    ...ended
      .filter(({ id, act }) => states.get(id) !== ENDS[act])
      .map(({ id, act }) => `${act} was told and it is ${states.get(id)}: ${id}`),
  ]
}

/** Sentences about what must not be; none when no introduction was lost, doubled or answered twice. */
export async function faultsOf(db: pg.Client, told: readonly Told[]): Promise<string[]> {
  const faults: string[] = []
  for (const [what, sql] of Object.entries(forbidden)) {
    const found = await count(db, sql)
    if (found > 0) faults.push(`${found} ${what}`)
  }
  const { rows } = await db.query<{ id: string; state: string }>('SELECT id, state FROM "Introduction"')
  return [...faults, ...differences(told, new Map(rows.map(({ id, state }) => [id, state])))]
}

export async function statesOf(db: pg.Client): Promise<Record<string, number>> {
  const { rows } = await db.query<{ state: string; count: string }>(
    'SELECT state, count(*) FROM "Introduction" GROUP BY state ORDER BY state',
  )
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]))
}
