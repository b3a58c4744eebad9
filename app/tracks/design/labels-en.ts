import { needFieldLabels, offerFieldLabels, options } from './field-labels-en.ts'

export const labels = {
  name: 'Design collaboration',
  short: 'Design',
  summary:
    'Brings the techniques and materials of small firms together with designers, to make new products and show them well.',
  sides: {
    offer: {
      name: 'Offer design work',
      who: 'For designers and design studios',
      help: 'You post without your name. Your name and past clients are seen only by people you have approved.',
      fields: offerFieldLabels,
    },
    need: {
      name: 'Find a designer',
      who: 'For firms that want design for their technique, material or product',
      help: 'You post without your name. Company name and unpublished technology are seen only by people who have signed a confidentiality agreement and whom you have approved.',
      fields: needFieldLabels,
    },
  },
  options,
  states: {
    nda: { name: 'Confidentiality', explain: 'Goes on when both sides have signed the confidentiality agreement.' },
    briefing: { name: 'Briefing', explain: 'Both show workshop and papers and talk over what to make.' },
    terms: { name: 'Terms', explain: 'Content, price, dates and rights are talked over.' },
    production: { name: 'Design work', explain: 'The designer is at work.' },
    delivered: { name: 'Checking', explain: 'The firm checks what was delivered.' },
    accepted: { name: 'Done', explain: 'The work was accepted and is complete.' },
    broken_off: { name: 'Broken off', explain: 'These talks have ended. Talks with others can go on.' },
  },
  transitions: {
    sign_nda: {
      button: 'Complete the agreement',
      done: 'Both sides signed the confidentiality agreement',
      explain: 'Goes on by itself when both have signed.',
    },
    finish_briefing: {
      button: 'Go on to terms',
      done: 'Went on to terms',
      explain: 'Goes on when both have pressed. Nothing is promised yet.',
    },
    accept_terms: {
      button: 'Begin on these terms',
      done: 'Terms were agreed',
      explain: 'The work begins on the terms the other side proposed.',
    },
    deliver: {
      button: 'Say that the work is delivered',
      done: 'The work was delivered',
      explain: 'Press after handing over the work.',
    },
    ask_for_changes: {
      button: 'Ask for changes',
      done: 'Changes were asked for',
      explain: 'Asks for changes within what was agreed; the work goes on.',
    },
    accept_delivery: {
      button: 'Accept the work',
      done: 'The work was accepted',
      explain: 'Confirms the work and completes this deal.',
    },
    break_off: {
      button: 'End these talks',
      done: 'The talks were ended',
      explain: 'Choose a reason to end. What you disclosed is closed to the other side again.',
    },
  },
  breakOffReasons: {
    price: 'The price did not meet',
    rights: 'No agreement on rights',
    conditions: 'Other terms did not meet',
    timing: 'The time did not fit',
    another_party: 'Going on with someone else',
    changed_mind: 'A change of mind',
    other: 'Something else',
  },
}
