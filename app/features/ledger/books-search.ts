/** Which part of the books is looked at. Days are days in Japan. */
export interface BooksSearch {
  /** As it was typed, to be shown again. */
  typed: { from: string; to: string; about: string }
  /** First moment, and the first that is too late. */
  fromAt: Date | null
  untilAt: Date | null
  /** The id of a deal or of a bill. */
  about: string | null
  /** What could not be read; it is left out. */
  faults: ('from' | 'to' | 'about')[]
}

const TYPED_MAX = 60
const DAY_MS = 86_400_000
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i

/** The beginning of a day in Japan, `2026-04-01`; null for anything else. */
function startOf(day: string): Date | null {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00+09:00`) : null
  return at && !Number.isNaN(at.getTime()) ? at : null
}

/** Reads the search out of an address. A deal may be given by its address, too: what counts is the id in it. */
export function readBooksSearch(query: URLSearchParams): BooksSearch {
  const given = (name: string, max = TYPED_MAX) => (query.get(name) ?? '').trim().slice(0, max)
  const typed = { from: given('from'), to: given('to'), about: given('about', 200) }
  const fromAt = startOf(typed.from)
  const lastDay = startOf(typed.to)
  const about = UUID.exec(typed.about)?.[0].toLowerCase() ?? null
  const read = { from: fromAt, to: lastDay, about }
  return {
    typed,
    fromAt,
    untilAt: lastDay && new Date(lastDay.getTime() + DAY_MS),
    about,
    faults: (['from', 'to', 'about'] as const).filter((name) => typed[name] !== '' && read[name] === null),
  }
}

/** The search as the query of an address. */
export const booksQuery = (typed: BooksSearch['typed']): string =>
  new URLSearchParams(Object.entries(typed).filter(([, value]) => value !== '')).toString()
