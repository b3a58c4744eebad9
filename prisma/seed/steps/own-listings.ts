import type { DemoStep } from '../demo-step.ts'
import { importDemoFile } from './listings.ts'

/** Listings written for the demo logins, with every field said. */
export const ownListings: DemoStep = {
  key: 'listings of the demo logins',
  run: () => importDemoFile('demo-listings.jsonl'),
}
