import { countFavourites } from '#app/features/favourites/queries/favourites-of.server.ts'
import { countOpenQuestions } from '#app/features/questions/queries/count-open-questions.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { lastViewDays, VIEW_DAYS, type ViewDay } from '../view-days.ts'

/** What an owner is told about the others: numbers, never who. */
export interface OwnNumbers {
  views: ViewDay[]
  /** Null while there are too few to be told. */
  favourites: number | null
  openQuestions: number
}

async function findViews(listingId: string): Promise<ViewDay[]> {
  const rows = await db.listingViewDay.findMany({
    where: { listingId },
    orderBy: { day: 'desc' },
    take: VIEW_DAYS,
    select: { day: true, views: true },
  })
  // A date without time: PostgreSQL's day comes as midnight UTC.
  return lastViewDays(
    clock.now(),
    rows.map(({ day, views }) => ({ day: day.toISOString().slice(0, 10), views })),
  )
}

/** The numbers of an own listing; its caller has found it as the actor's own. */
export async function getOwnNumbers(actor: Actor, listingId: string): Promise<OwnNumbers> {
  const [views, favourites, waiting] = await Promise.all([
    findViews(listingId),
    countFavourites(listingId),
    countOpenQuestions(actor),
  ])
  return { views, favourites, openQuestions: waiting.find((group) => group.listingId === listingId)?.count ?? 0 }
}
