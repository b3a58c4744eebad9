import { clock } from '#app/platform/clock.ts'
import { type Responsiveness, type ResponsivenessBand, responsiveness } from '../rules.ts'
import { readRequests } from './read-requests.server.ts'

/** How a participant has answered requests lately: counts only, whoever may see the participant may see them. */
export async function getResponsiveness(participantId: string): Promise<Responsiveness> {
  const requests = await readRequests([participantId])
  return responsiveness(requests.get(participantId) ?? [], clock.now())
}

/** The bands of many at once. @returns by participant; one that is not rated is missing */
export async function bandsOf(participantIds: readonly string[]): Promise<Map<string, ResponsivenessBand>> {
  const now = clock.now()
  const requests = await readRequests(participantIds)
  const bands = [...requests].map(([id, received]) => [id, responsiveness(received, now).band] as const)
  return new Map(bands.filter(([, band]) => band !== 'not_rated'))
}
