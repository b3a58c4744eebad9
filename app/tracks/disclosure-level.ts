/**
 * Who may read a field. `public`: anybody (the teaser). `member`: members with a verified address.
 * `granted`: one counterpart, after both signed the NDA and the owner approved. `party`: the two sides of a deal.
 * `owner`: nobody but the people of the participant that wrote it.
 */
export const disclosureLevels = ['public', 'member', 'granted', 'party', 'owner'] as const

export type DisclosureLevel = (typeof disclosureLevels)[number]

/** Whether a reader cleared for `cleared` may read a field of `level`. */
export const mayRead = (cleared: DisclosureLevel, level: DisclosureLevel): boolean =>
  disclosureLevels.indexOf(level) <= disclosureLevels.indexOf(cleared)
