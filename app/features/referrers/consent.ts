/** How a client can have said yes. */
export const consentMethods = ['paper', 'meeting', 'phone', 'mail'] as const
export type ConsentSection = 'what' | 'not' | 'who' | 'secrecy' | 'end' | 'questions'

/**
 * What a client consents to. A version is never edited: the record names the version that was shown. The words stand in
 * i18n under `referrers.consent.versions.<version>`.
 */
export const consentVersions: Record<string, readonly ConsentSection[]> = {
  '2026-11': ['what', 'not', 'who', 'secrecy', 'end', 'questions'],
}

/** The version shown to clients now. */
export const CURRENT_CONSENT = '2026-11'

export const isConsentVersion = (version: string): boolean => Object.hasOwn(consentVersions, version)
