import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { allTracks } from '#app/tracks/registry.ts'

export interface LandingPage {
  tracks: { key: string; listings: number }[]
  numbers: { listings: number; participants: number; introductions: number; deals: number }
}

/** Live numbers for the front page: counts only. */
export async function getLanding(): Promise<LandingPage> {
  const counting = systemScope('counts for everybody')
  const [byTrack, participants, introductions, deals] = await Promise.all([
    db.listing.groupBy({ by: ['track'], where: { status: 'published', ...counting }, _count: true }),
    db.participant.count({ where: { verificationStatus: 'verified', ...counting } }),
    db.introduction.count({ where: { state: { in: ['requested', 'brokering', 'proposed'] }, ...counting } }),
    db.deal.count({ where: counting }),
  ])
  const listings = (key: string) => byTrack.find(({ track }) => track === key)?._count ?? 0
  return {
    tracks: allTracks.map(({ key }) => ({ key, listings: listings(key) })),
    numbers: { listings: byTrack.reduce((sum, entry) => sum + entry._count, 0), participants, introductions, deals },
  }
}
