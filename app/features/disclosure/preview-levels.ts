/** The audiences an owner may look through, and the reader each one is. */
export const previewLevels = ['public', 'member', 'granted'] as const
export type PreviewLevel = (typeof previewLevels)[number]

export const previewReader = { public: 'visitor', member: 'member', granted: 'counterpart' } as const

/** The audience an address or a form names; visitors where it names none. */
export const readPreviewLevel = (given: unknown): PreviewLevel =>
  previewLevels.find((level) => level === given) ?? 'public'
