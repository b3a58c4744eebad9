/** The steps of the profile in their order, with the columns each fills. */
export const profileStepFields = {
  basics: ['name', 'nameKana', 'kinds'],
  business: ['industry', 'prefecture', 'municipality', 'foundedYear'],
  size: ['employees', 'capitalYen', 'annualSalesYen'],
  registration: ['corporateNumber', 'invoiceNumber', 'invoiceNote'],
  about: ['website', 'description'],
} as const

export const profileSteps = ['basics', 'business', 'size', 'registration', 'about'] as const
export type ProfileStepKey = (typeof profileSteps)[number]

export type ProfileField = (typeof profileStepFields)[ProfileStepKey][number]

export const isProfileStep = (text: string): text is ProfileStepKey =>
  (profileSteps as readonly string[]).includes(text)

/** The step behind one; undefined behind the last. */
export const stepAfter = (step: ProfileStepKey): ProfileStepKey | undefined =>
  profileSteps[profileSteps.indexOf(step) + 1]

/** Where a step is filled in. */
export const stepPath = (participantId: string, step: ProfileStepKey): string =>
  step === 'basics' ? `/participants/${participantId}/edit` : `/participants/${participantId}/edit/${step}`

/** Where the step behind this one is filled in; behind the last the participant's own page. */
export function nextPath(participantId: string, step: ProfileStepKey): string {
  const next = stepAfter(step)
  return next ? stepPath(participantId, next) : `/participants/${participantId}`
}
