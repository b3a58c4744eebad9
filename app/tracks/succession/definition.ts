import type { TrackDefinition } from '../track-definition.ts'
import { nda } from '../shared-nda.ts'
import { feeSchedule, otherFees } from './fee-schedule.ts'
import { needFields, offerFields } from './fields.ts'
import { process } from './process.ts'
import { readiness } from './readiness.ts'
import { signals } from './signals.ts'

/** Succession M&A: the offer is the firm without successor, the need a buying firm or a successor candidate. */
export const succession: TrackDefinition = {
  key: 'succession',
  sides: {
    offer: {
      fields: offerFields,
      participantKinds: ['sme', 'mid_size', 'startup', 'public_body'],
      statements: {
        wants: ['wantsOfSuccessor'],
        gives: ['teaser', 'strengths', 'licences'],
        constraints: ['conditions'],
      },
    },
    need: {
      fields: needFields,
      participantKinds: ['sme', 'mid_size', 'startup', 'successor_candidate', 'designer'],
      statements: {
        wants: ['wantedBusiness', 'positiveKeywords', 'teaser'],
        gives: ['experience', 'givesToFirm'],
        constraints: ['unwanted'],
      },
      choosiness: {
        wantedIndustries: 'wantedIndustries',
        wantedPrefectures: 'wantedPrefectures',
        unwantedIndustries: 'unwantedIndustries',
        unwantedPrefectures: 'unwantedPrefectures',
        unwantedWords: 'negativeKeywords',
      },
    },
  },
  brokering: 'navigator',
  process,
  milestones: {
    ndaSigned: 'sign_nda',
    disclosureStates: ['disclosure', 'negotiation', 'due_diligence', 'agreement'],
    termsState: 'negotiation',
    termsAgreed: 'accept_terms',
    feeState: 'contract_fee',
    feeSettled: 'settle_fee',
    breakOff: 'break_off',
  },
  breakOffReasons: [
    'price',
    'diligence_findings',
    'earnings_quality',
    'conditions',
    'timing',
    'another_party',
    'changed_mind',
    'other',
  ],
  exclusive: ['offer'],
  readiness,
  signals,
  feeSchedule,
  otherFees,
  documents: { nda },
}
