import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import type { NoticeSubject } from '../rules.ts'
import { ownNoticesScope } from '../scope.ts'

/** As many things a page tells of, and of each as many notices at most. */
const PAGE_SIZE = 20
const SHOWN_MAX = 200

export interface NoticeItem {
  id: string
  textKey: string
  at: string
  isUnread: boolean
}

/** What was told of one introduction, deal or question, the newest first. */
export interface NoticeGroup {
  subject: NoticeSubject
  subjectId: string
  notices: NoticeItem[]
}

export interface NoticesPage {
  groups: NoticeGroup[]
  isUnreadOnly: boolean
  unread: number
  /** The page shows what had come by then. */
  until: string
  page: number
  pageCount: number
}

type Wanted = { page: number; isUnreadOnly: boolean }

/** The member's notices by what they concern, that with the newest first. @param page from 1 */
export async function listNotices(actor: MemberActor, { page, isUnreadOnly }: Wanted): Promise<NoticesPage> {
  const until = clock.now()
  const own = { AND: [ownNoticesScope(actor), isUnreadOnly ? { readAt: null } : {}] }
  const [groups, unread] = await Promise.all([
    db.notice.groupBy({ by: ['subject', 'subjectId'], where: own, _max: { createdAt: true } }),
    db.notice.count({ where: { AND: [{ readAt: null }, ownNoticesScope(actor)] } }),
  ])
  const newest = (group: (typeof groups)[number]) => group._max.createdAt?.getTime() ?? 0
  const shown = groups.sort((a, b) => newest(b) - newest(a)).slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
  const rows = await db.notice.findMany({
    where: { AND: [own, { OR: shown.map(({ subject, subjectId }) => ({ subject, subjectId })) }] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: SHOWN_MAX,
    select: { id: true, subject: true, subjectId: true, textKey: true, createdAt: true, readAt: true },
  })
  return {
    isUnreadOnly,
    unread,
    until: until.toISOString(),
    page,
    pageCount: Math.max(1, Math.ceil(groups.length / PAGE_SIZE)),
    groups: shown.map(({ subject, subjectId }) => ({
      subject,
      subjectId,
      notices: rows
        .filter((row) => row.subject === subject && row.subjectId === subjectId)
        .map(({ id, textKey, createdAt, readAt }) => ({
          id,
          textKey,
          at: createdAt.toISOString(),
          isUnread: readAt === null,
        })),
    })),
  }
}
