import { defineProcess } from '#app/platform/process/process.ts'
import { dealActors } from '../track-definition.ts'

/** From the signed NDA to the decision after a trial. The startup is the offer, the organisation the need. */
export const process = defineProcess({
  actors: dealActors,
  initial: 'nda',
  states: ['nda', 'planning', 'terms', 'trial', 'evaluation', 'purchased', 'not_purchased', 'broken_off'],
  final: ['purchased', 'not_purchased', 'broken_off'],
  transitions: {
    sign_nda: { from: ['nda'], to: 'planning', by: ['system'] },
    finish_plan: { from: ['planning'], to: 'terms', by: ['offer', 'need'], needs: 'both' },
    accept_terms: { from: ['terms'], to: 'trial', by: ['offer', 'need'] },
    finish_trial: { from: ['trial'], to: 'evaluation', by: ['offer', 'need'] },
    purchase: { from: ['evaluation'], to: 'purchased', by: ['need'] },
    do_not_purchase: { from: ['evaluation'], to: 'not_purchased', by: ['need'] },
    break_off: { from: ['nda', 'planning', 'terms', 'trial'], to: 'broken_off', by: ['offer', 'need'] },
  },
})
