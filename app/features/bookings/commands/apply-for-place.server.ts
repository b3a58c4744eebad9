import { type MemberActor, writableParticipantIds } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { billQuote } from '#app/features/billing/writes/bill-quote.server.ts'
import { enterpriseSize } from '#app/features/participants/rules/enterprise-size.ts'
import type { Exhibition, ExhibitionPlace } from '#prisma/generated/client.ts'
import { EXHIBITION_PLACE, EXHIBITION_SCHEDULE } from '../kinds.ts'
import { livePlaceStates } from '../process.ts'
import { readPlacePrices } from '../queries/read-prices.server.ts'
import { chargedSize, isOpen, payByAfter, placeOffer } from '../rules.ts'
import type { ApplyInput } from '../schema.ts'

/** Whoever applies for the same exhibition comes one after the other. */
async function lockExhibition({ tx, now }: CommandContext, id: string): Promise<Exhibition> {
  await tx.$queryRaw`SELECT 1 FROM "Exhibition" WHERE "id" = ${id}::uuid FOR UPDATE`
  const exhibition = await tx.exhibition.findUnique({ where: { id } })
  if (!exhibition) throw new AppError('request.not_found')
  if (!isOpen({ closesOn: exhibition.closesOn.toISOString().slice(0, 10) }, tokyoDay(now)))
    throw new AppError('booking.closed')
  return exhibition
}

async function requirePlace(
  { tx }: CommandContext,
  exhibition: Exhibition,
  { participantId, attendance }: Pick<ExhibitionPlace, 'participantId' | 'attendance'>,
): Promise<void> {
  const live = await tx.exhibitionPlace.findMany({
    where: {
      exhibitionId: exhibition.id,
      state: { in: [...livePlaceStates] },
      ...systemScope('how many places are taken, and whether one is the applicant’s'),
    },
    select: { participantId: true, attendance: true },
  })
  if (live.some((place) => place.participantId === participantId)) throw new AppError('booking.already_applied')
  const room = attendance === 'hybrid' ? exhibition.hybridPlaces : exhibition.onlinePlaces
  if (live.filter((place) => place.attendance === attendance).length >= room) throw new AppError('booking.full')
}

async function sizeFactsOf({ tx }: CommandContext, participantId: string) {
  const { industry, employees, capitalYen } = await tx.participant.findUniqueOrThrow({ where: { id: participantId } })
  return { industry, employees, capitalYen }
}

/**
 * A participant takes a place: it is held and billed in one, by the participant’s size as its profile says it.
 * @returns the quote, which names the page to pay on
 * @throws AppError request.not_found, booking.closed, booking.already_applied, booking.full, booking.size_unknown, booking.size_not_offered,
 * fee.changed when another fee was shown
 */
export async function applyForPlace(
  actor: MemberActor,
  exhibitionId: string,
  input: ApplyInput,
): Promise<{ quoteId: string }> {
  const { participantId, attendance } = input
  return runCommand(
    actor,
    'booking:ask',
    async (ctx) => {
      if (!writableParticipantIds(actor).includes(participantId)) throw new AppError('request.not_found')
      const exhibition = await lockExhibition(ctx, exhibitionId)
      await requirePlace(ctx, exhibition, input)
      const facts = await sizeFactsOf(ctx, participantId)
      const answer = enterpriseSize({
        ...facts,
        capitalYen: facts.capitalYen === null ? null : Number(facts.capitalYen),
      })
      const size = chargedSize(answer)
      if (!size) throw new AppError(answer.size === null ? 'booking.size_unknown' : 'booking.size_not_offered')
      const version = await readPlacePrices(ctx.tx, ctx.now)
      const offer = placeOffer(version, attendance, size)
      if (offer.seen !== (attendance === 'hybrid' ? input.seenHybrid : input.seenOnline))
        throw new AppError('fee.changed')
      const place = await ctx.tx.exhibitionPlace.create({
        data: {
          ...{ exhibitionId, participantId, attendance, size, ...facts },
          askedByMemberId: actor.memberId,
          payBy: payByAfter(ctx.now),
          createdAt: ctx.now,
          stateChangedAt: ctx.now,
        },
      })
      await ctx.record({ action: 'place.held', entityType: 'exhibition_place', entityId: place.id })
      const { quote } = await billQuote(ctx, {
        kind: EXHIBITION_PLACE,
        subjectId: place.id,
        dealId: null,
        scheduleKey: EXHIBITION_SCHEDULE,
        scheduleVersion: version.version,
        baseKind: 'place',
        baseAmountYen: 0n,
        payerParticipantId: participantId,
        fee: offer.fee,
      })
      await ctx.emit('place.applied', { placeId: place.id })
      return { quoteId: quote.id }
    },
    { conflicts: { one_live: 'booking.already_applied' } },
  )
}
