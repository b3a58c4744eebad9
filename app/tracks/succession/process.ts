import { defineProcess } from '#app/platform/process/process.ts'
import { dealActors } from '../track-definition.ts'

/** From the signed NDA to the handover of a business. */
export const process = defineProcess({
  actors: dealActors,
  initial: 'nda',
  states: [
    'nda',
    'disclosure',
    'negotiation',
    'due_diligence',
    'agreement',
    'contract_fee',
    'closing',
    'closed',
    'broken_off',
  ],
  final: ['closed', 'broken_off'],
  transitions: {
    sign_nda: { from: ['nda'], to: 'disclosure', by: ['system'] },
    begin_negotiation: { from: ['disclosure'], to: 'negotiation', by: ['offer', 'need'], needs: 'both' },
    accept_terms: { from: ['negotiation'], to: 'due_diligence', by: ['offer', 'need'] },
    finish_due_diligence: { from: ['due_diligence'], to: 'agreement', by: ['need'] },
    sign_agreement: { from: ['agreement'], to: 'contract_fee', by: ['offer', 'need'], needs: 'both' },
    settle_fee: { from: ['contract_fee'], to: 'closing', by: ['system'] },
    confirm_closing: { from: ['closing'], to: 'closed', by: ['offer', 'need'], needs: 'both' },
    break_off: {
      from: ['nda', 'disclosure', 'negotiation', 'due_diligence', 'agreement'],
      to: 'broken_off',
      by: ['offer', 'need'],
    },
  },
})
