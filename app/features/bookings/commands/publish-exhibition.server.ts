import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { ExhibitionInput } from '../schema.ts'

/** Announces an exhibition; from now on one can apply. @returns its id */
export async function publishExhibition(actor: Actor, input: ExhibitionInput): Promise<string> {
  if (actor.kind !== 'member') throw new AppError('request.forbidden')
  return runCommand(actor, 'booking:arrange', async ({ tx, now, record }) => {
    const { startsOn, endsOn, closesOn, ...rest } = input
    const { id } = await tx.exhibition.create({
      data: {
        ...rest,
        startsOn: new Date(startsOn),
        endsOn: new Date(endsOn),
        closesOn: new Date(closesOn),
        createdByMemberId: actor.memberId,
        createdAt: now,
      },
      select: { id: true },
    })
    await record({ action: 'exhibition.published', entityType: 'exhibition', entityId: id })
    return id
  })
}
