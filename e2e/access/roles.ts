/**
 * Everybody who may knock at a door. The kinds are verified members whose participant has that kind and nothing to do
 * with the rows in question; `candidate` chose the kind navigator and was not appointed, `unproven` was appointed and has
 * not set up the second factor; `stranger` has no participant.
 * The last five stand in a relation to the rows: owner and counterpart are the sides of the deal, `navigator` brokered
 * it, `colleague` is a navigator of other tracks.
 */
export const roles = [
  'anonymous',
  'unverified',
  'stranger',
  'sme',
  'mid_size',
  'startup',
  'designer',
  'successor_candidate',
  'public_body',
  'expert',
  'referrer',
  'candidate',
  'unproven',
  'owner',
  'counterpart',
  'navigator',
  'colleague',
  'operator',
] as const

export type Role = (typeof roles)[number]

/** What the door answers. `away`: a redirect to somewhere within the site that is not the sign-in page. */
export type Outcome = 'page' | 'sign-in' | 'away' | 'forbidden' | 'missing' | 'refused' | 'not-allowed'

export type Outcomes = Record<Role, Outcome>

const outcomes = (decide: (role: Role) => Outcome): Outcomes =>
  Object.fromEntries(roles.map((role) => [role, decide(role)])) as Outcomes

/** The same for all. */
export const everybody = (outcome: Outcome = 'page'): Outcomes => outcomes(() => outcome)

/** Visitors are led to the sign-in page, whoever has signed in gets the page. */
export const signedIn = (outcome: Outcome = 'page'): Outcomes =>
  outcomes((role) => (role === 'anonymous' ? 'sign-in' : outcome))

/** Members with a verified address get the page; the others are led to what is missing. */
export const members = (outcome: Outcome = 'page'): Outcomes =>
  outcomes((role) => (role === 'anonymous' ? 'sign-in' : role === 'unverified' ? 'forbidden' : outcome))

/** Only these get the page. */
export const only = (allowed: readonly Role[], others: Outcome): Outcomes => {
  const all = members(others)
  return outcomes((role) => (allowed.includes(role) ? 'page' : all[role]))
}

/** The same with some roles changed. */
export const except = (all: Outcomes, changed: Partial<Outcomes>): Outcomes => ({ ...all, ...changed })
