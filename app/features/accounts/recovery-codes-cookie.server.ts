import { recoveryCodesCookie } from '#app/platform/session/cookies.server.ts'
import { seal, unseal } from '#app/platform/secrets/seal.server.ts'

const purposeOf = (memberId: string): string => `recovery-codes-shown:${memberId}`

/** The header that carries fresh recovery codes to the page that shows them once: the database keeps only their hashes. */
export const recoveryCodesHeader = (memberId: string, codes: string[]): Promise<string> =>
  recoveryCodesCookie().serialize(seal(purposeOf(memberId), codes.join(' ')))

/** The waiting codes of this browser, if they are this member's, and the header that clears them. */
export async function readRecoveryCodes(
  request: Request,
  memberId: string,
): Promise<{ codes: string[]; clear: string } | undefined> {
  const sealed: unknown = await recoveryCodesCookie().parse(request.headers.get('Cookie'))
  if (typeof sealed !== 'string' || sealed === '') return undefined
  const text = unseal(purposeOf(memberId), sealed)
  return { codes: text?.split(' ') ?? [], clear: await recoveryCodesCookie().serialize('', { maxAge: 0 }) }
}
