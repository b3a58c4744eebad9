import { randomInt } from 'node:crypto'
import { derive } from '#app/platform/secrets/seal.server.ts'

const COUNT = 10
const LENGTH = 12
/** Without letters and digits that are taken for each other. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz'

const newCode = (): string => Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** Fresh codes, 59 bits each, as they are written: `abcd-efgh-jkmn`. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: COUNT }, () => (newCode().match(/.{4}/g) ?? []).join('-'))

/** A code as typed: capitals, spaces and other hyphens do not matter. */
const folded = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

/** What is stored of a code: made with this installation's secret, so that the table alone does not tell it. */
export const hashRecoveryCode = (memberId: string, typed: string): string =>
  derive(`recovery:${memberId}`, folded(typed)).toString('hex')
