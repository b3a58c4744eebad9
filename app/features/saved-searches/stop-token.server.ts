import { timingSafeEqual } from 'node:crypto'
import { derive } from '#app/platform/secrets/seal.server.ts'

const signature = (searchId: string): Buffer => derive('stop-saved-search', searchId)

/** Names a saved search and proves that the link came from us; good for stopping its mails and nothing else. */
export const stopToken = (searchId: string): string => `${searchId}.${signature(searchId).toString('base64url')}`

/** @returns the saved search of a token, undefined when it was not made here */
export function readStopToken(token: string): string | undefined {
  const [searchId = '', signed = ''] = token.split('.')
  const given = Buffer.from(signed, 'base64url')
  const own = signature(searchId)
  return given.length === own.length && timingSafeEqual(given, own) ? searchId : undefined
}

/** Where the mails of a search are stopped, without signing in. */
export const stopPath = (searchId: string): string => `/saved-searches/stop?token=${stopToken(searchId)}`
