import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { PIECES_MAX } from '../limits.ts'
import { profileWritableScope } from '../scope.ts'

/** A designer's pieces for those who may change them. @throws AppError participant.not_found, also for who is no designer */
export async function getPortfolio(actor: MemberActor, id: string) {
  const row = await db.participant.findFirst({
    where: { AND: [{ id, kinds: { has: 'designer' } }, profileWritableScope(actor)] },
    select: {
      name: true,
      portfolio: {
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: {
          ...{ id: true, title: true, caption: true, year: true },
          image: { select: { id: true, alt: true, width: true, height: true, findings: true } },
        },
      },
    },
  })
  if (!row) throw new AppError('participant.not_found')
  return { id, name: row.name, pieces: row.portfolio, canAdd: row.portfolio.length < PIECES_MAX }
}

export type PortfolioPage = Awaited<ReturnType<typeof getPortfolio>>

/** One of them. @throws AppError participant.not_found, request.not_found */
export async function getPiece(actor: MemberActor, id: string, pieceId: string) {
  const { name, pieces } = await getPortfolio(actor, id)
  const piece = pieces.find((one) => one.id === pieceId)
  if (!piece) throw new AppError('request.not_found')
  return { id, name, piece }
}

export type PiecePage = Awaited<ReturnType<typeof getPiece>>
