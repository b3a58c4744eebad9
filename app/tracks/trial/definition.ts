import type { TrackDefinition } from '../track-definition.ts'
import { nda } from '../shared-nda.ts'
import { feeSchedule, otherFees } from './fee-schedule.ts'
import { needFields, offerFields } from './fields.ts'
import { process } from './process.ts'
import { readiness } from './readiness.ts'
import { signals } from './signals.ts'

/** Startup trial purchase: the offer is the startup's product, the need an organisation with a problem. */
export const trial: TrackDefinition = {
  key: 'trial',
  sides: {
    offer: {
      fields: offerFields,
      participantKinds: ['startup', 'sme', 'mid_size'],
      statements: {
        wants: ['trialRequirements'],
        gives: ['problemSolved', 'evidence', 'teaser'],
        constraints: ['excludedUses'],
      },
    },
    need: {
      fields: needFields,
      participantKinds: ['sme', 'mid_size', 'public_body', 'startup'],
      statements: {
        wants: ['problem', 'background', 'teaser'],
        gives: ['fieldOffered'],
        constraints: ['constraints', 'eligibility'],
      },
    },
  },
  brokering: 'direct',
  programme: { supportedSide: 'offer', excludedGoods: ['医薬品', '化粧品'] },
  process,
  milestones: {
    ndaSigned: 'sign_nda',
    disclosureStates: ['planning', 'terms', 'trial', 'evaluation'],
    termsState: 'terms',
    termsAgreed: 'accept_terms',
    breakOff: 'break_off',
  },
  breakOffReasons: ['price', 'no_fit', 'conditions', 'timing', 'another_party', 'changed_mind', 'other'],
  exclusive: [],
  readiness,
  signals,
  feeSchedule,
  otherFees,
  paidWork: {
    kind: 'trial_price',
    plan: 'whole',
    states: ['trial', 'evaluation'],
    deliveredIn: 'evaluation',
    acceptedIn: ['purchased', 'not_purchased'],
    scheduleKey: 'trial.trial_fee',
    base: 'trial_price',
    isListedWork: false,
  },
  documents: { nda },
}
