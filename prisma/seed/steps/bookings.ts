import { applyForPlace } from '#app/features/bookings/commands/apply-for-place.server.ts'
import { publishExhibition } from '#app/features/bookings/commands/publish-exhibition.server.ts'
import { getBookings } from '#app/features/bookings/queries/get-bookings.server.ts'
import { getExhibition } from '#app/features/bookings/queries/get-exhibition.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import type { DemoStep } from '../demo-step.ts'
import { daysAgo } from '../demo-time.ts'

const dayAhead = (days: number): string => tokyoDay(new Date(clock.now().getTime() + days * DAY_MS))

/** Takes the place on site and online for the actor's first participant. */
async function takePlace(actor: MemberActor, exhibitionId: string): Promise<void> {
  const { applicants } = await getExhibition(actor, exhibitionId)
  const [applicant] = applicants
  const offer = applicant?.offers.find(({ attendance }) => attendance === 'hybrid')
  if (!applicant || !offer) throw new Error('the demo firm has no size to be charged by')
  await applyForPlace(actor, exhibitionId, {
    participantId: applicant.id,
    attendance: 'hybrid',
    seenHybrid: offer.seen,
  })
}

/** An exhibition to come; the metal shop holds a place that it has yet to pay. */
export const bookings: DemoStep = {
  key: 'bookings',
  async run({ actor }) {
    const [owner, operator] = [await actor('owner'), await actor('operator')]
    if ((await getBookings(owner)).exhibitions.length > 0) return
    const id = await daysAgo(10, () =>
      publishExhibition(operator, {
        nameJa: '結びの技術と後継ぎの展示会（見本）',
        nameEn: 'Musubi exhibition of techniques and successors (sample)',
        venueJa: '見本展示場 第2ホール',
        venueEn: 'Sample Hall 2',
        startsOn: dayAhead(70),
        endsOn: dayAhead(71),
        closesOn: dayAhead(40),
        hybridPlaces: 40,
        onlinePlaces: 60,
      }),
    )
    await daysAgo(1, () => takePlace(owner, id))
  },
}
