import type { MemberActor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { MetadataFinding } from '#app/platform/images/findings.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import type { PictureInput } from '../picture-schema.ts'
import { readPicture } from '../read-picture.server.ts'
import { profileWritableScope } from '../scope.ts'
import { storeImage } from '../writes/store-image.server.ts'

/** Points the profile to this picture, or to none; what was the logo before is not kept. */
async function replaceLogo({ tx, actor, record }: CommandContext, participantId: string, logoImageId: string | null) {
  const { count } = await tx.participant.updateMany({
    where: { AND: [{ id: participantId }, profileWritableScope(actor)] },
    data: { logoImageId },
  })
  if (count !== 1) throw new AppError('participant.not_found')
  const others = logoImageId === null ? {} : { id: { not: logoImageId } }
  await tx.image.deleteMany({ where: { participantId, purpose: 'logo', ...others } })
  const action = logoImageId === null ? 'participant.logo_removed' : 'participant.logo_set'
  await record({ action, entityType: 'participant', entityId: participantId })
}

/**
 * Shows a picture as the participant's logo.
 * @returns its id, and what the data inside the file told: for the sender's eyes only
 * @throws AppError image.* beside `picture`, participant.not_found for who may not write for the participant
 */
export async function setLogo(
  actor: MemberActor,
  { participantId, alt, ...file }: PictureInput & { participantId: string },
): Promise<{ imageId: string; findings: MetadataFinding[] }> {
  requirePermission(actor, 'participant:edit')
  const picture = await readPicture(file)
  return runCommand(actor, 'participant:edit', async (ctx) => {
    const writable = { AND: [{ id: participantId }, profileWritableScope(actor)] }
    if ((await ctx.tx.participant.count({ where: writable })) === 0) throw new AppError('participant.not_found')
    const imageId = await storeImage(ctx, { participantId, purpose: 'logo', alt, picture })
    await replaceLogo(ctx, participantId, imageId)
    return { imageId, findings: picture.findings }
  })
}

/** @throws AppError participant.not_found for who may not write for the participant */
export const removeLogo = (actor: MemberActor, participantId: string): Promise<void> =>
  runCommand(actor, 'participant:edit', (ctx) => replaceLogo(ctx, participantId, null))
