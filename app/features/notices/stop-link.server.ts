import { stopLinks } from '#app/platform/mail/stop-link.server.ts'
import { type NoticeKind, noticeKinds } from './rules.ts'

/** What a link stops: the mails of one kind, or, from a mail of several kinds, all of them. */
export type Stopped = NoticeKind | 'all'

const links = stopLinks('stop-notice-mails', '/notices/stop')

export const stopPath = (memberId: string, stopped: Stopped): string => links.path(`${memberId}_${stopped}`)

/** @returns whose mails of which kinds a token stops, undefined when it was not made here */
export function readStopToken(token: string): { memberId: string; kinds: readonly NoticeKind[] } | undefined {
  const id = links.read(token)
  if (id === undefined) return undefined
  const split = id.indexOf('_')
  const stopped = id.slice(split + 1)
  return { memberId: id.slice(0, split), kinds: noticeKinds.filter((kind) => stopped === 'all' || kind === stopped) }
}
