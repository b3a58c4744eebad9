import { isNight, nextMorning } from '#app/platform/mail-pace.ts'
import { NoticeKind, NoticePace, type NoticeSubject } from '#prisma/generated/enums.ts'

export const noticeKinds = Object.values(NoticeKind)
export const noticePaces = Object.values(NoticePace)
export type { NoticeKind, NoticePace, NoticeSubject }

/** Without a choice of the member. */
export const DEFAULT_PACE: NoticePace = 'instant'

/** When a notice made now is mailed: `now` itself at once, later with others, null never. */
export function mailDue({ pace, isQuiet }: { pace: NoticePace; isQuiet: boolean }, now: Date): Date | null {
  if (pace === 'none') return null
  return pace === 'daily' || (isQuiet && isNight(now)) ? nextMorning(now) : now
}
