/** What the home of a member is made of. Counts are of things that wait for this member. */
export interface HomeFacts {
  isEmailVerified: boolean
  /** Participants the member may write for. */
  participants: {
    id: string
    verificationStatus: 'unverified' | 'pending' | 'verified' | 'rejected'
    isNavigator: boolean
  }[]
  proposedToMe: { id: string }[]
  dealsOnMe: { id: string; title: string }[]
  /** Own listings at which questions wait. */
  asked: { listingId: string; count: number }[]
  draft: { id: string; title: string } | null
  returned: { id: string; title: string } | null
  listings: number
  published: { id: string; title: string } | null
  deskQueue: number
  toReview: number
}

export const actionKinds = [
  'verify_email',
  'answer_introduction',
  'act_in_deal',
  'answer_question',
  'review',
  'take_introduction',
  'create_participant',
  'request_verification',
  'mend_listing',
  'finish_draft',
  'post_listing',
  'see_matches',
] as const
export type ActionKind = (typeof actionKinds)[number]

/** One thing to do: a title, a sentence and one button. */
export interface HomeAction {
  kind: ActionKind
  to: string
  count: number
  /** The listing's or the deal's own title, when the action is about one. */
  title?: string
  /** It waits for this member's decision. */
  isDecision: boolean
}

const MAX_ACTIONS = 3

type Candidate = HomeAction | false | null | undefined

const action = (kind: ActionKind, to: string, more: Partial<HomeAction> = {}): HomeAction => ({
  kind,
  to,
  count: 1,
  isDecision: false,
  ...more,
})

/** Answers others wait for come first, then what keeps this member from going on, then what could be done next. */
export function nextActions(facts: HomeFacts): HomeAction[] {
  if (!facts.isEmailVerified) return [action('verify_email', '/verify-email')]
  const firms = facts.participants.filter(({ isNavigator }) => !isNavigator)
  const unverified = firms.find(({ verificationStatus }) => ['unverified', 'rejected'].includes(verificationStatus))
  const [introduction] = facts.proposedToMe
  const [deal] = facts.dealsOnMe
  const [question] = facts.asked
  const isOnlyStaff = facts.participants.length > firms.length && firms.length === 0
  const candidates: Candidate[] = [
    introduction &&
      action(
        'answer_introduction',
        facts.proposedToMe.length > 1 ? '/introductions' : `/introductions/${introduction.id}`,
        {
          count: facts.proposedToMe.length,
          isDecision: true,
        },
      ),
    deal &&
      action('act_in_deal', facts.dealsOnMe.length > 1 ? '/deals' : `/deals/${deal.id}`, {
        count: facts.dealsOnMe.length,
        title: deal.title,
        isDecision: true,
      }),
    question &&
      action(
        'answer_question',
        facts.asked.length > 1 ? '/questions?view=received' : `/listings/${question.listingId}/questions`,
        {
          count: facts.asked.reduce((sum, { count }) => sum + count, 0),
          isDecision: true,
        },
      ),
    facts.toReview > 0 && action('review', '/console', { count: facts.toReview, isDecision: true }),
    facts.deskQueue > 0 && action('take_introduction', '/desk', { count: facts.deskQueue, isDecision: true }),
    facts.participants.length === 0 && action('create_participant', '/participants/new'),
    unverified && action('request_verification', `/participants/${unverified.id}`),
    facts.returned && action('mend_listing', `/listings/${facts.returned.id}/edit`, { title: facts.returned.title }),
    facts.draft && action('finish_draft', `/listings/${facts.draft.id}/edit`, { title: facts.draft.title }),
    facts.participants.length > 0 && !isOnlyStaff && facts.listings === 0 && action('post_listing', '/listings/new'),
    facts.published &&
      action('see_matches', `/listings/${facts.published.id}/matches`, { title: facts.published.title }),
  ]
  return candidates.filter((candidate): candidate is HomeAction => Boolean(candidate)).slice(0, MAX_ACTIONS)
}
