import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { exhibitionView } from '../exhibition-view.ts'
import { EXHIBITION_PLACE } from '../kinds.ts'
import { countTaken } from './count-taken.server.ts'

const PAGE_SIZE = 50
const arranging = systemScope('what the operator arranges')

/** Who takes part in an exhibition, a page of it. @throws AppError request.forbidden, request.not_found */
export async function getExhibitionRecord(actor: MemberActor, id: string, page: number) {
  requirePermission(actor, 'booking:arrange')
  const exhibition = await db.exhibition.findUnique({ where: { id } })
  if (!exhibition) throw new AppError('request.not_found')
  const where = { exhibitionId: id, ...arranging }
  const [total, places, takenOf] = await Promise.all([
    db.exhibitionPlace.count({ where }),
    db.exhibitionPlace.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
    countTaken([id]),
  ])
  const [participants, charges] = await Promise.all([
    db.participant.findMany({
      where: { id: { in: places.map(({ participantId }) => participantId) }, ...arranging },
      select: { id: true, name: true },
    }),
    db.charge.findMany({
      where: { quote: { kind: EXHIBITION_PLACE, subjectId: { in: places.map((place) => place.id) } }, ...arranging },
      select: { id: true, amountYen: true, quote: { select: { subjectId: true } } },
    }),
  ])
  return {
    exhibition: exhibitionView(exhibition),
    taken: takenOf(id),
    page,
    pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    places: places.map((place) => {
      const charge = charges.find(({ quote }) => quote.subjectId === place.id)
      return {
        ...{ id: place.id, attendance: place.attendance, size: place.size, state: place.state },
        participant: participants.find(({ id: participantId }) => participantId === place.participantId)?.name ?? '',
        chargeId: charge?.id ?? '',
        totalYen: Number(charge?.amountYen ?? 0),
      }
    }),
  }
}

export type ExhibitionRecord = Awaited<ReturnType<typeof getExhibitionRecord>>
