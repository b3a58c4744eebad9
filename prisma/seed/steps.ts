import type { DemoStep } from './demo-step.ts'
import { deals } from './steps/deals.ts'
import { introductions } from './steps/introductions.ts'
import { listings } from './steps/listings.ts'
import { ownListings } from './steps/own-listings.ts'
import { people } from './steps/people.ts'
import { publicationDates } from './steps/publication-dates.ts'
import { unfinishedListings } from './steps/unfinished-listings.ts'

/** The demo data in the order it is laid down; later steps build on what earlier ones made. */
export const demoSteps: readonly DemoStep[] = [
  people,
  ownListings,
  listings,
  unfinishedListings,
  publicationDates,
  introductions,
  deals,
]
