import { type MemberActor, writableParticipantIds } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { can } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { enterpriseSize } from '#app/features/participants/rules/enterprise-size.ts'
import { attendances, type SizedFeeVersion } from '#app/tracks/fee-schedule-type.ts'
import { exhibitionView } from '../exhibition-view.ts'
import { livePlaceStates } from '../process.ts'
import { chargedSize, isOpen, placeOffer } from '../rules.ts'
import { actingBookingsScope } from '../scope.ts'
import { countTaken } from './count-taken.server.ts'
import { readPlacePrices } from './read-prices.server.ts'

interface Facts {
  id: string
  name: string
  industry: string | null
  employees: number | null
  capitalYen: bigint | null
}

/** What a participant would pay, and why it counts as what it does. */
function applicant({ id, name, industry, employees, capitalYen: capital }: Facts, version: SizedFeeVersion) {
  const capitalYen = capital === null ? null : Number(capital)
  const size = enterpriseSize({ industry, employees, capitalYen })
  const charged = chargedSize(size)
  const offers = charged === null ? [] : attendances.map((attendance) => placeOffer(version, attendance, charged))
  return {
    ...{ id, name, employees, capitalYen, size },
    offers: offers.map(({ attendance, fee, seen }) => ({
      attendance,
      seen,
      totalYen: fee.totalYen,
      taxYen: fee.taxYen,
    })),
  }
}

/** An exhibition with what each of the member’s participants would pay. @throws AppError request.not_found */
export async function getExhibition(actor: MemberActor, id: string) {
  const now = clock.now()
  const row = await db.exhibition.findUnique({ where: { id } })
  if (!row) throw new AppError('request.not_found')
  const view = exhibitionView(row)
  const ids = can(actor, 'booking:ask') ? writableParticipantIds(actor) : []
  const [takenOf, version, participants, mine] = await Promise.all([
    countTaken([id]),
    readPlacePrices(db, now),
    db.participant.findMany({
      where: { id: { in: ids }, ...systemScope('the actor’s own') },
      orderBy: { createdAt: 'asc' },
      select: { id: true, name: true, industry: true, employees: true, capitalYen: true },
    }),
    db.exhibitionPlace.findMany({
      where: { exhibitionId: id, state: { in: [...livePlaceStates] }, ...actingBookingsScope(actor) },
      select: { id: true, participantId: true, state: true },
    }),
  ])
  const taken = takenOf(id)
  return {
    exhibition: view,
    isOpen: isOpen(view, tokyoDay(now)),
    left: { hybrid: view.room.hybrid - taken.hybrid, online: view.room.online - taken.online },
    amountsYen: version.amountsYen,
    applicants: participants.map((participant) => ({
      ...applicant(participant, version),
      place: mine.find(({ participantId }) => participantId === participant.id) ?? null,
    })),
  }
}

export type ExhibitionPage = Awaited<ReturnType<typeof getExhibition>>
