import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, as text fit for a cookie or a link. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is stored instead of the token. A fast hash is enough: the token has 256 bits of its own. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')
