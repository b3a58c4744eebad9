import { needFieldLabels, offerFieldLabels, options } from './field-labels-en.ts'

export const labels = {
  name: 'Business succession',
  short: 'Succession',
  summary:
    'Hand a company or shop on to someone who will keep it going: for owners without a successor and for those who want to take over.',
  sides: {
    offer: {
      name: 'Find a successor',
      who: 'For companies and shops with nobody to take over',
      help: 'You post without your name. Company name and accounts are seen only by people who have signed a confidentiality agreement and whom you have approved.',
      fields: offerFieldLabels,
    },
    need: {
      name: 'Take over a business',
      who: 'For firms that want to grow and for people who want to lead a company',
      help: 'You post without your name. Name and funding are seen only by people you have approved.',
      fields: needFieldLabels,
    },
  },
  options,
  states: {
    nda: { name: 'Confidentiality', explain: 'Goes on when both sides have signed the confidentiality agreement.' },
    disclosure: { name: 'Disclosure', explain: 'Both show their papers and decide whether to go on.' },
    negotiation: { name: 'Terms', explain: 'Price, time and other terms are talked over.' },
    due_diligence: {
      name: 'Close look',
      explain: 'The side taking over checks books, contracts and equipment in detail.',
    },
    agreement: { name: 'Final contract', explain: 'The final contract is checked with experts and signed.' },
    contract_fee: { name: 'Fee', explain: 'Goes on to the handover once the contract fee is settled.' },
    closing: { name: 'Handover', explain: 'Both confirm payment and handover.' },
    closed: { name: 'Handed over', explain: 'The business has been handed over.' },
    broken_off: { name: 'Broken off', explain: 'These talks have ended. Talks with others can go on.' },
  },
  transitions: {
    sign_nda: {
      button: 'Complete the agreement',
      done: 'Both sides signed the confidentiality agreement',
      explain: 'Goes on by itself when both have signed.',
    },
    begin_negotiation: {
      button: 'Go on to terms',
      done: 'Went on to terms',
      explain: 'Goes on when both have pressed. Nothing is promised yet.',
    },
    accept_terms: {
      button: 'Accept these terms',
      done: 'Terms were agreed',
      explain: 'Goes on to the close look with the terms the other side proposed. The fee is computed from this price.',
    },
    finish_due_diligence: {
      button: 'Say that the close look is done',
      done: 'The close look was finished',
      explain: 'Tells the other side that you have checked all you need, and goes on to the final contract.',
    },
    sign_agreement: {
      button: 'Confirm the final contract is signed',
      done: 'Both sides confirmed the final contract',
      explain: 'Press after signing the contract. When both have pressed, the fee is fixed.',
    },
    settle_fee: {
      button: 'Settle the fee',
      done: 'The fee was settled',
      explain: 'Goes on by itself when the payment has arrived.',
    },
    confirm_closing: {
      button: 'Confirm the handover',
      done: 'Both sides confirmed the handover',
      explain: 'Press after payment and handover. Complete when both have pressed.',
    },
    break_off: {
      button: 'End these talks',
      done: 'The talks were ended',
      explain: 'Choose a reason to end. What you disclosed is closed to the other side again.',
    },
  },
  breakOffReasons: {
    price: 'The price did not meet',
    diligence_findings: 'Something came up in the close look',
    earnings_quality: 'The profits looked different',
    conditions: 'Other terms did not meet',
    timing: 'The time did not fit',
    another_party: 'Going on with someone else',
    changed_mind: 'A change of mind',
    other: 'Something else',
  },
}
