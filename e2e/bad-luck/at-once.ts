import type { Answer, FilledForm, Visitor } from '#e2e/fixtures/visitor.ts'

/** Sends one form several times at the same moment, as an impatient finger or two tabs do. */
export const sendAtOnce = (visitor: Visitor, { to, fields }: FilledForm, times = 3): Promise<Answer[]> =>
  Promise.all(Array.from({ length: times }, () => visitor.post(to, fields)))

/** What was answered, for a message that explains itself: status and where it led. */
export const outcomes = (answers: readonly Answer[]): string[] =>
  answers.map(({ status, location }) => `${status}${location ? ` ${location}` : ''}`)

/** The addresses of one kind a page links to, each once. @param room the first part of the address */
export const linkedIds = (body: string, room: 'listings' | 'introductions' | 'deals'): string[] => [
  ...new Set([...body.matchAll(new RegExp(`href="/${room}/([0-9a-f-]{36})"`, 'g'))].map(([, id]) => id!)),
]
