import { timingSafeEqual } from 'node:crypto'
import { derive } from '../secrets/seal.server.ts'

/**
 * The links by which mails of one kind are stopped without signing in. A token names a row and proves that the link came
 * from us; it is good for stopping these mails and nothing else.
 * @param purpose keeps the tokens of two kinds apart; it must never change, or links in sent mails stop working
 * @param page the path that takes them
 */
export function stopLinks(purpose: string, page: string) {
  const signature = (id: string): Buffer => derive(purpose, id)
  const token = (id: string): string => `${id}.${signature(id).toString('base64url')}`
  return {
    token,
    path: (id: string): string => `${page}?token=${token(id)}`,
    /** @returns the id in a token, undefined when it was not made here */
    read(given: string): string | undefined {
      const [id = '', signed = ''] = given.split('.')
      const theirs = Buffer.from(signed, 'base64url')
      const own = signature(id)
      return theirs.length === own.length && timingSafeEqual(theirs, own) ? id : undefined
    },
  }
}
