import { hash, verify } from '@node-rs/argon2'
import { newToken } from '#app/platform/session/tokens.server.ts'
import { remember } from '#app/platform/remember.server.ts'

/** Argon2id (the package's default) with 19 MiB, two passes, one lane: OWASP's Password Storage Cheat Sheet. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** What is stored of a password. */
export const hashPassword = (password: string): Promise<string> => hash(password, PARAMETERS)

/** The hash of a password nobody knows, so that an unknown address takes as long as a known one. */
const nobodysHash = () => remember('password:nobody', () => hashPassword(newToken()))

/**
 * Whether the password is the one stored. Without a stored one it does the same work and says no;
 * a stored text that is no hash (an account without a password) also says no.
 */
export async function isPasswordOf(storedHash: string | undefined, password: string): Promise<boolean> {
  const isMatch = await verify(storedHash?.startsWith('$argon2id$') ? storedHash : await nobodysHash(), password)
  return isMatch && storedHash !== undefined
}
