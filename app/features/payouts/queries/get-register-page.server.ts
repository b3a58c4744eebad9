import { type MemberActor, writableParticipantIds } from '#app/platform/actor.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'

/** For whom an account is registered. @throws AppError participant.not_found */
export async function getRegisterPage(actor: MemberActor, query: URLSearchParams) {
  requirePermission(actor, 'payout:register')
  const participantId = query.get('participant') ?? ''
  const found = actor.participants.find(({ id }) => id === participantId)
  if (!found || !writableParticipantIds(actor).includes(participantId)) throw new AppError('participant.not_found')
  return { participantId, name: found.name, isAgain: query.get('again') === '1' }
}

export type RegisterPage = Awaited<ReturnType<typeof getRegisterPage>>
