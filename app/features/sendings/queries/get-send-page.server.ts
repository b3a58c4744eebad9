import type { Actor } from '#app/platform/actor.ts'
import { findCandidates } from './find-candidates.server.ts'

/** The page on which a listing is sent to chosen others; nobody is named on it. */
export async function getSendPage(actor: Actor, listingId: string) {
  const { subject, candidates } = await findCandidates(actor, listingId)
  return {
    listing: { id: subject.id, title: subject.title, track: subject.track },
    candidates: candidates.map(({ id, title, fit }) => ({
      id,
      title,
      percent: fit === null ? null : Math.round(fit * 100),
    })),
  }
}

export type SendPage = Awaited<ReturnType<typeof getSendPage>>
