import { foundWordsCookie } from '../session/cookies.server.ts'
import { type FindingKind, findingKinds, type MetadataFinding } from './findings.ts'

const WORDS_MAX = 2
const LENGTH_MAX = 40

export interface FoundWords {
  imageId: string
  findings: MetadataFinding[]
}

/** The header that lets the sender's next page say what was taken out of a picture. A cookie holds 4 KB, so in brief. */
export const keepFoundWords = (imageId: string, findings: readonly MetadataFinding[]): Promise<string> =>
  foundWordsCookie().serialize({
    imageId,
    findings: findings.map(({ kind, words }) => [
      kind,
      words.slice(0, WORDS_MAX).map((word) => word.slice(0, LENGTH_MAX)),
    ]),
  })

const isFinding = (value: unknown): value is [FindingKind, string[]] =>
  Array.isArray(value) && findingKinds.some((kind) => kind === value[0]) && Array.isArray(value[1])

/** What was taken out of the picture this browser has just sent. */
export async function readFoundWords(request: Request): Promise<FoundWords | undefined> {
  const kept: unknown = await foundWordsCookie().parse(request.headers.get('Cookie'))
  if (typeof kept !== 'object' || kept === null || !('imageId' in kept) || !('findings' in kept)) return undefined
  const { imageId, findings } = kept
  if (typeof imageId !== 'string' || !Array.isArray(findings)) return undefined
  return { imageId, findings: findings.filter(isFinding).map(([kind, words]) => ({ kind, words })) }
}
