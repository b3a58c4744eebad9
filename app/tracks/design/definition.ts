import type { TrackDefinition } from '../track-definition.ts'
import { nda } from '../shared-nda.ts'
import { feeSchedule, otherFees } from './fee-schedule.ts'
import { needFields, offerFields } from './fields.ts'
import { process } from './process.ts'
import { readiness } from './readiness.ts'
import { signals } from './signals.ts'

/** Design collaboration: the offer is the designer, the need a firm with a technique, material or product. */
export const design: TrackDefinition = {
  key: 'design',
  sides: {
    offer: {
      fields: offerFields,
      participantKinds: ['designer', 'sme'],
      statements: { wants: [], gives: ['knownMaterials', 'pastWork', 'teaser'], constraints: [] },
      choosiness: { wantedIndustries: 'knownIndustries', wantedPrefectures: 'workPrefectures' },
    },
    need: {
      fields: needFields,
      participantKinds: ['sme', 'mid_size', 'startup', 'public_body'],
      statements: { wants: ['goal', 'subject', 'teaser'], gives: ['currentState'], constraints: [] },
    },
  },
  brokering: 'direct',
  process,
  milestones: {
    ndaSigned: 'sign_nda',
    disclosureStates: ['briefing', 'terms', 'production', 'delivered'],
    termsState: 'terms',
    termsAgreed: 'accept_terms',
    breakOff: 'break_off',
  },
  royalties: {
    states: ['production', 'delivered', 'accepted'],
    isListedWork: true,
  },
  breakOffReasons: ['price', 'rights', 'conditions', 'timing', 'another_party', 'changed_mind', 'other'],
  exclusive: ['need'],
  readiness,
  signals,
  feeSchedule,
  otherFees,
  paidWork: {
    kind: 'milestone',
    plan: 'order',
    states: ['production', 'delivered'],
    scheduleKey: 'design.milestone_fee',
    base: 'contract_amount',
    isListedWork: true,
  },
  documents: { nda },
}
