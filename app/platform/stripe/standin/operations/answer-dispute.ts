import { EVIDENCE_FIELDS } from '../objects/dispute.ts'
import { invalidRequest, noSuch } from '../protocol/api-error.ts'
import type { StoredDispute } from '../state/object-types.ts'
import type { Call } from './call.ts'
import { decideDispute } from './decide-dispute.ts'
import { schedule } from './settings.ts'

export const DISPUTE_PARAMS = [...EVIDENCE_FIELDS.map((field) => `evidence.${field}`), 'metadata.*', 'submit']

const ANSWERABLE: readonly string[] = [
  'needs_response',
  'warning_needs_response',
  'under_review',
  'warning_under_review',
]

/** Adds evidence, and hands it in unless `submit` is false. The texts of Stripe's test mode decide by themselves. */
export function updateDispute(call: Call): StoredDispute {
  const { params, draft, now } = call
  const before = requireAnswerable(call)
  const evidence = readEvidence(call)
  const isHandedIn = params.has('evidence') && params.text('submit') !== 'false'
  const after = draft.put<StoredDispute>({
    ...before,
    evidence: { ...before.evidence, ...evidence },
    evidence_details: {
      ...before.evidence_details,
      has_evidence: before.evidence_details.has_evidence || Object.keys(evidence).length > 0,
      ...(isHandedIn && {
        submission_count: before.evidence_details.submission_count + 1,
        submission_method: 'manual' as const,
      }),
    },
    metadata: { ...before.metadata, ...params.metadata() },
    status: isHandedIn ? underReview(before) : before.status,
  })
  draft.emit('charge.dispute.updated', after)
  const outcome = isHandedIn ? outcomeOf(after) : undefined
  if (outcome) schedule(draft, { at: now, id: after.id, what: outcome })
  return after
}

/** Gives up: the dispute is lost, an inquiry is closed. */
export function closeDispute(call: Call): StoredDispute {
  const { id } = requireAnswerable(call)
  decideDispute(id, 'lost', call)
  return requireDispute(call)
}

const underReview = ({ status }: StoredDispute): StoredDispute['status'] =>
  status.startsWith('warning_') ? 'warning_under_review' : 'under_review'

// https://docs.stripe.com/testing#evidence
function outcomeOf({ evidence }: StoredDispute): 'dispute_won' | 'dispute_lost' | undefined {
  if (evidence.uncategorized_text === 'winning_evidence') return 'dispute_won'
  return evidence.uncategorized_text === 'losing_evidence' ? 'dispute_lost' : undefined
}

function readEvidence({ params }: Call): Partial<StoredDispute['evidence']> {
  const sent = params.inner('evidence')
  const entries = EVIDENCE_FIELDS.filter((field) => sent.has(field)).map((field) => [
    field,
    sent.text(field, MAX_EVIDENCE_LENGTH) ?? null,
  ])
  return Object.fromEntries(entries) as Partial<StoredDispute['evidence']>
}

// https://docs.stripe.com/api/disputes/evidence_object
const MAX_EVIDENCE_LENGTH = 20_000

function requireAnswerable(call: Call): StoredDispute {
  const dispute = requireDispute(call)
  if (ANSWERABLE.includes(dispute.status)) return dispute
  throw invalidRequest(`This dispute is already closed (${dispute.status}).`)
}

function requireDispute({ id, draft }: Call): StoredDispute {
  const dispute = draft.get('dispute', id)
  if (!dispute) throw noSuch('dispute', id, 'dispute', 404)
  return dispute
}
