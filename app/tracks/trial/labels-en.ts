import { needFieldLabels, offerFieldLabels, options } from './field-labels-en.ts'

export const labels = {
  name: 'Trial purchase',
  short: 'Trial purchase',
  summary:
    'Try new products on real problems at a real site: for organisations with a problem and startups with an answer.',
  sides: {
    offer: {
      name: 'Have a product tried',
      who: 'For startups with a new product or service',
      help: 'You post without your name. Company name and unpublished technology are seen only by people who have signed a confidentiality agreement and whom you have approved.',
      fields: offerFieldLabels,
    },
    need: {
      name: 'Find an answer to a problem',
      who: 'For organisations that want to try new products at their site, or offer a place for trials',
      help: 'You post without your name. The name and the details of the site are seen only by people who have signed a confidentiality agreement and whom you have approved.',
      fields: needFieldLabels,
    },
  },
  options,
  states: {
    nda: { name: 'Confidentiality', explain: 'Goes on when both sides have signed the confidentiality agreement.' },
    planning: { name: 'Planning', explain: 'What is tried, where, and how it is measured.' },
    terms: { name: 'Terms', explain: 'Price, length, roles and what counts as success are talked over.' },
    trial: { name: 'Trial', explain: 'The product is being tried at the site.' },
    evaluation: { name: 'Evaluation', explain: 'The result is checked and the next step decided.' },
    purchased: { name: 'Taken up', explain: 'It stays in use.' },
    not_purchased: {
      name: 'Ended after the trial',
      explain: 'The trial is over and the product was not taken up this time.',
    },
    broken_off: { name: 'Broken off', explain: 'These talks have ended. Talks with others can go on.' },
  },
  transitions: {
    sign_nda: {
      button: 'Complete the agreement',
      done: 'Both sides signed the confidentiality agreement',
      explain: 'Goes on by itself when both have signed.',
    },
    finish_plan: {
      button: 'Settle the plan and go on to terms',
      done: 'Went on to terms',
      explain: 'Goes on when both have pressed. Nothing is promised yet.',
    },
    accept_terms: {
      button: 'Begin the trial on these terms',
      done: 'Terms were agreed',
      explain: 'The trial begins on the terms the other side proposed.',
    },
    finish_trial: {
      button: 'Say that the trial is over',
      done: 'The trial was finished',
      explain: 'Press when the agreed trial is over.',
    },
    purchase: {
      button: 'Take it up',
      done: 'It was taken up',
      explain: 'Tells the other side that you go on using it, and completes this deal.',
    },
    do_not_purchase: {
      button: 'Not this time',
      done: 'It was not taken up this time',
      explain: 'Ends here, in view of the result of the trial.',
    },
    break_off: {
      button: 'End these talks',
      done: 'The talks were ended',
      explain: 'Choose a reason to end. What you disclosed is closed to the other side again.',
    },
  },
  breakOffReasons: {
    price: 'The price did not meet',
    no_fit: 'It did not fit the site',
    conditions: 'Other terms did not meet',
    timing: 'The time did not fit',
    another_party: 'Going on with someone else',
    changed_mind: 'A change of mind',
    other: 'Something else',
  },
}
