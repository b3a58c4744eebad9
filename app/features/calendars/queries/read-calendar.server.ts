import { openStates } from '#app/features/introductions/rules.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { hashToken } from '#app/platform/session/tokens.server.ts'
import type { Locale } from '#app/platform/actor.ts'

/** What a day is for; what it is about stands behind the link, never in the calendar. */
export interface CalendarDay {
  kind: 'task' | 'visit' | 'introduction'
  id: string
  day: string
  path: string
}

const BACK_DAYS = 60
const MOST = 500

const byToken = systemScope('whoever has the address is its member, and reads days without words')

/** The navigators the member of an address works for; none once the address was renewed or withdrawn, or the member has left. */
async function ownerOf(token: string) {
  const feed = await db.calendarFeed.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      member: {
        select: {
          locale: true,
          deletedAt: true,
          emailVerifiedAt: true,
          memberships: { where: { participant: { navigator: { isNot: null } } }, select: { participantId: true } },
        },
      },
    },
  })
  const member = feed?.member
  if (!member || member.deletedAt || !member.emailVerifiedAt) throw new AppError('request.not_found')
  return { locale: member.locale as Locale, ids: member.memberships.map(({ participantId }) => participantId) }
}

/**
 * The days of a navigator's calendar, from two months ago on: open tasks, visits, and until when introductions wait.
 * @throws AppError request.not_found for an address that is none
 */
export async function readCalendar(token: string): Promise<{ locale: Locale; days: CalendarDay[] }> {
  const { locale, ids } = await ownerOf(token)
  const mine = { navigatorParticipantId: { in: ids }, ...byToken }
  const since = new Date(clock.now().getTime() - BACK_DAYS * DAY_MS)
  const [tasks, visits, introductions] = await Promise.all([
    db.navigatorTask.findMany({
      where: { AND: [mine, { doneAt: null, dueOn: { gte: since } }] },
      orderBy: { dueOn: 'asc' },
      take: MOST,
      select: { id: true, dueOn: true },
    }),
    db.visit.findMany({
      where: { AND: [mine, { plannedOn: { gte: since } }] },
      orderBy: { plannedOn: 'asc' },
      take: MOST,
      select: { id: true, participantId: true, plannedOn: true, doneOn: true },
    }),
    db.introduction.findMany({
      where: { AND: [mine, { state: { in: [...openStates] } }] },
      orderBy: { expiresAt: 'asc' },
      take: MOST,
      select: { id: true, expiresAt: true },
    }),
  ])
  return {
    locale,
    days: [
      ...tasks.map(({ id, dueOn }): CalendarDay => ({ kind: 'task', id, day: tokyoDay(dueOn!), path: '/desk/tasks' })),
      ...visits.map(({ id, participantId, plannedOn, doneOn }): CalendarDay => {
        const day = tokyoDay(doneOn ?? plannedOn)
        return { kind: 'visit', id, day, path: `/desk/members/${participantId}` }
      }),
      ...introductions.map(({ id, expiresAt }): CalendarDay => {
        return { kind: 'introduction', id, day: tokyoDay(expiresAt), path: `/desk/introductions/${id}` }
      }),
    ],
  }
}
