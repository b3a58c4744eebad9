import { defineProcess } from '#app/platform/process/process.ts'
import { dealActors } from '../track-definition.ts'

/** From the signed NDA to the accepted design. The designer is the offer, the firm the need. */
export const process = defineProcess({
  actors: dealActors,
  initial: 'nda',
  states: ['nda', 'briefing', 'terms', 'production', 'delivered', 'accepted', 'broken_off'],
  final: ['accepted', 'broken_off'],
  transitions: {
    sign_nda: { from: ['nda'], to: 'briefing', by: ['system'] },
    finish_briefing: { from: ['briefing'], to: 'terms', by: ['offer', 'need'], needs: 'both' },
    accept_terms: { from: ['terms'], to: 'production', by: ['offer', 'need'] },
    deliver: { from: ['production'], to: 'delivered', by: ['offer'] },
    ask_for_changes: { from: ['delivered'], to: 'production', by: ['need'] },
    accept_delivery: { from: ['delivered'], to: 'accepted', by: ['need'] },
    break_off: { from: ['nda', 'briefing', 'terms', 'production'], to: 'broken_off', by: ['offer', 'need'] },
  },
})
