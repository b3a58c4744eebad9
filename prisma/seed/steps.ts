import type { DemoStep } from './demo-step.ts'
import { bankClients } from './steps/bank-clients.ts'
import { bookings } from './steps/bookings.ts'
import { checks } from './steps/checks.ts'
import { deals } from './steps/deals.ts'
import { desk } from './steps/desk.ts'
import { interest } from './steps/interest.ts'
import { introductions } from './steps/introductions.ts'
import { listings } from './steps/listings.ts'
import { ownListings } from './steps/own-listings.ts'
import { people } from './steps/people.ts'
import { profiles } from './steps/profiles.ts'
import { publicationDates } from './steps/publication-dates.ts'
import { unfinishedListings } from './steps/unfinished-listings.ts'
import { waivers } from './steps/waivers.ts'

/** The demo data in the order it is laid down; later steps build on what earlier ones made. */
export const demoSteps: readonly DemoStep[] = [
  people,
  profiles,
  ownListings,
  listings,
  unfinishedListings,
  bankClients,
  checks,
  publicationDates,
  interest,
  introductions,
  deals,
  waivers,
  bookings,
  desk,
]
