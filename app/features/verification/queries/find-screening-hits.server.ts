import { db } from '#app/platform/db.server.ts'
import { foldScreening, PARTIAL_MIN } from '../fold-screening.ts'

/** One name or number that is held against the list, with what it is. */
export interface ScreeningSubject {
  of: 'name' | 'kana' | 'member' | 'corporate_number'
  text: string
}

/** A line of the list that may mean the participant. Whether it does, the operator judges. */
export interface ScreeningHit {
  entryId: string
  name: string
  corporateNumber: string | null
  reason: string
  source: string
  addedAt: string
  /** What of the participant it was found by. */
  by: ScreeningSubject[]
  /** `same`: the whole name or the number; `part`: one name stands within the other. */
  likeness: 'same' | 'part'
}

const HITS_MAX = 50

interface Row {
  id: string
  name: string
  nameFolded: string
  corporateNumber: string | null
  reason: string
  source: string
  addedAt: Date
}

const findRows = (folded: string[], numbers: string[]) => db.$queryRaw<Row[]>`
  SELECT "id", "name", "nameFolded", "corporateNumber", "reason", "source", "addedAt" FROM "ScreeningEntry" e
  WHERE e."corporateNumber" = ANY (${numbers})
     OR EXISTS (
       SELECT 1 FROM unnest(${folded}::text[]) AS subject
       WHERE subject = e."nameFolded"
          OR (length(e."nameFolded") >= ${PARTIAL_MIN} AND strpos(subject, e."nameFolded") > 0)
          OR (length(subject) >= ${PARTIAL_MIN} AND strpos(e."nameFolded", subject) > 0))
  ORDER BY e."addedAt" DESC, e."id"
  LIMIT ${HITS_MAX}`

const isPart = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= PARTIAL_MIN && (one.includes(other) || other.includes(one))

function likenessTo(row: Row, subject: ScreeningSubject): ScreeningHit['likeness'] | undefined {
  if (subject.of === 'corporate_number') return subject.text === row.corporateNumber ? 'same' : undefined
  const folded = foldScreening(subject.text)
  if (folded === row.nameFolded) return 'same'
  return isPart(folded, row.nameFolded) ? 'part' : undefined
}

/** The lines of the list that any of these could mean, the surest first. For the operator only. */
export async function findScreeningHits(subjects: readonly ScreeningSubject[]): Promise<ScreeningHit[]> {
  const numbers = subjects.filter(({ of }) => of === 'corporate_number').map(({ text }) => text)
  const folded = subjects
    .filter(({ of }) => of !== 'corporate_number')
    .map(({ text }) => foldScreening(text))
    .filter((text) => text !== '')
  const rows = await findRows([...new Set(folded)], numbers)
  const hits = rows.map(({ id, nameFolded: _, addedAt, ...row }, index): ScreeningHit => {
    const found = subjects.map((subject) => ({ subject, likeness: likenessTo(rows[index]!, subject) }))
    return {
      entryId: id,
      ...row,
      addedAt: addedAt.toISOString(),
      by: found.filter(({ likeness }) => likeness).map(({ subject }) => subject),
      likeness: found.some(({ likeness }) => likeness === 'same') ? 'same' : 'part',
    }
  })
  return hits.sort((a, b) => Number(a.likeness === 'part') - Number(b.likeness === 'part'))
}
