import { createHash } from 'node:crypto'
import type { Locale } from '#app/platform/actor.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { fillNda, type NdaParties, ndaVersion } from './nda-document.ts'

/** A text as a signer sees it, with its fingerprint. */
export interface ShownNda {
  documentKey: string
  version: string
  locale: Locale
  text: string
  sha256: string
}

export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/**
 * The NDA of a deal as it is to be signed now. The page and the signature both come from here: the same text
 * gives the same fingerprint, any other one a different one.
 */
export function shownNda(
  deal: { track: string; parties: NdaParties; signedVersion: string | undefined },
  locale: Locale,
  now: Date,
): ShownNda {
  const document = ndaVersion(trackOf(deal.track).documents.nda, tokyoDay(now), deal.signedVersion)
  const text = fillNda(document, locale, deal.parties, now)
  return { documentKey: document.key, version: document.version, locale, text, sha256: sha256Of(text) }
}
