import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { profileWritableScope } from '../scope.ts'

export interface LogoPage {
  id: string
  name: string
  logo: { id: string; alt: string; width: number; height: number; findings: string[] } | null
}

/** The logo for those who may change it. @throws AppError participant.not_found */
export async function getLogoPage(actor: MemberActor, id: string): Promise<LogoPage> {
  const row = await db.participant.findFirst({
    where: { AND: [{ id }, profileWritableScope(actor)] },
    select: { id: true, name: true, logoImageId: true },
  })
  if (!row) throw new AppError('participant.not_found')
  const { logoImageId, ...participant } = row
  const logo = logoImageId
    ? await db.image.findFirst({
        where: { id: logoImageId, participantId: id },
        select: { id: true, alt: true, width: true, height: true, findings: true },
      })
    : null
  return { ...participant, logo }
}
