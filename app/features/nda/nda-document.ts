import type { Locale } from '#app/platform/actor.ts'
import type { LegalDocument } from '#app/tracks/legal-document.ts'

/** What is filled into the text. */
export interface NdaParties {
  offer: string
  need: string
}

const dateText = (now: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-GB', { timeZone: 'Asia/Tokyo', dateStyle: 'long' }).format(
    now,
  )

/**
 * The version to be signed: the one the other side has signed, so that both sign the same; else the one in force.
 * @param day ISO date in Japan
 */
export function ndaVersion(
  versions: readonly LegalDocument[],
  day: string,
  signedVersion: string | undefined,
): LegalDocument {
  const inForce = versions.filter(({ validFrom }) => validFrom <= day).at(-1)
  const version = signedVersion === undefined ? inForce : versions.find((known) => known.version === signedVersion)
  if (!version) throw new Error(`no NDA version ${signedVersion ?? `in force on ${day}`}`)
  return version
}

/** The text with names and date, filled in once: what a name contains is never filled in again. */
export function fillNda(document: LegalDocument, locale: Locale, parties: NdaParties, now: Date): string {
  const values: Record<string, string> = { offer: parties.offer, need: parties.need, date: dateText(now, locale) }
  return document.text[locale].replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder)
}

export interface NdaSection {
  key: string
  heading?: string
  body: string
}

const HEADING = /^(第\d+条（[^）]+）|\d+\. [^.]+\.)\s+([\s\S]+)$/

/** The paragraphs of a filled text, with the headings of its articles; nothing is left out or changed. */
export function ndaSections(text: string): { title: string; sections: NdaSection[] } {
  const [title = '', ...paragraphs] = text.split('\n\n')
  const sections = paragraphs.map((paragraph, index): NdaSection => {
    const [, heading, body] = HEADING.exec(paragraph) ?? []
    const key = String(index + 1)
    return heading !== undefined && body !== undefined ? { key, heading, body } : { key, body: paragraph }
  })
  return { title, sections }
}

/** Names are compared as people write them: width, case and the space between family and given name do not matter. */
export function isSameName(typed: string, registered: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
  return plain(typed) === plain(registered)
}
