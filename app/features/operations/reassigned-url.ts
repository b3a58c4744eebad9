import { errorStatus, type ErrorCode } from '#app/platform/errors/codes.ts'
import { AppError } from '#app/platform/errors/app-error.ts'

interface Answer {
  introductionId: string
  refused?: { code: ErrorCode; params: Record<string, string | number> }
}

/** What became of them, as the page that is shown next reads it: how many were given, and which stayed and why. Ids and codes only. */
export interface ReassignedNews {
  given: number
  stayed: { introductionId: string; code: ErrorCode }[]
}

/**
 * The answers as parameters of an address, so that they are also shown without JavaScript and after loading again.
 * @throws AppError the first refusal where all were refused: what was typed stays in the form
 */
export function reassignedParams(answers: readonly Answer[]): string {
  const stayed = answers.flatMap(({ introductionId, refused }) => (refused ? [{ introductionId, refused }] : []))
  const [first] = stayed
  if (first && stayed.length === answers.length)
    throw new AppError(first.refused.code, { params: first.refused.params })
  const params = new URLSearchParams({ given: String(answers.length - stayed.length) })
  for (const { introductionId, refused } of stayed) params.append('stayed', `${introductionId}.${refused.code}`)
  return params.toString()
}

/** Reads it back; null where the address says nothing of it. */
export function reassignedNews(url: URL): ReassignedNews | null {
  const given = url.searchParams.get('given')
  if (given === null || !/^\d{1,3}$/.test(given)) return null
  const stayed = url.searchParams.getAll('stayed').flatMap((text) => {
    const [introductionId = '', code = ''] = [text.slice(0, 36), text.slice(37)]
    return Object.hasOwn(errorStatus, code) ? [{ introductionId, code: code as ErrorCode }] : []
  })
  return { given: Number(given), stayed }
}
