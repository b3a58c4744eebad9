import { coreFieldLabels as core } from '../core-labels-en.ts'

const notes = {
  label: 'Trial notes',
  hint: 'The other side reads these notes once both have signed the confidentiality agreement.',
}

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
      fields: {
        ...core,
        title: { label: 'Headline', hint: 'Example: Camera that halves visual inspection seeks a three-month trial' },
        teaser: {
          label: 'About the product',
          hint: 'What it does and whom it helps. Leave out company and product names.',
        },
        tags: {
          label: 'Keywords',
          hint: 'Up to 12, divided by commas. Example: visual inspection, labour saving, food plants',
        },
        category: { label: 'Kind', hint: 'Choose the nearest.' },
        problemSolved: {
          label: 'Problems it solves',
          hint: 'Example: inspection by experienced eyes only, night rounds',
        },
        stage: { label: 'Stage', hint: 'The nearest to where you stand.' },
        trialPriceMinYen: { label: 'Price of a trial (from)', hint: 'For one trial. Example: 300,000' },
        trialPriceMaxYen: { label: 'Price of a trial (to)', hint: 'Example: 1,500,000' },
        evidence: { label: 'Results so far', hint: 'Example: missed defects from 12 to 2 a month in two plants' },
        trialRequirements: { label: 'What a trial needs', hint: 'Example: power, Wi-Fi, one hour a week of your time' },
        trialLength: { label: 'Length of a trial', hint: 'A rough idea is enough.' },
        companyName: { label: 'Company name', hint: 'Not seen until you approve.' },
        conversionPriceYen: { label: 'Price after the trial', hint: 'For a year of regular use. Example: 3,600,000' },
        unpublishedTechnology: { label: 'Unpublished technology or plans', hint: 'Only for people you approve.' },
        trialNotes: notes,
      },
    },
    need: {
      name: 'Find an answer to a problem',
      who: 'For organisations that want to try new products at their site',
      help: 'You post without your name. The name and the details of the site are seen only by people who have signed a confidentiality agreement and whom you have approved.',
      fields: {
        ...core,
        title: { label: 'Headline', hint: 'Example: Making visual inspection in a food plant easier' },
        teaser: {
          label: 'About the site',
          hint: 'What kind of place, and who has the trouble. Leave out the names of organisation and site.',
        },
        problem: {
          label: 'The problem',
          hint: 'When, where, how much. Example: two people inspect four hours a day and miss ten defects a month',
        },
        fieldOffered: { label: 'Where it can be tried', hint: 'Example: one line of a plant in Tokyo, two counters' },
        budgetMinYen: { label: 'Trial budget (from)', hint: 'Example: 300,000. Leave empty if undecided.' },
        budgetMaxYen: { label: 'Trial budget (to)', hint: 'Example: 2,000,000' },
        successCriteria: { label: 'What would count as success', hint: 'Example: 30 % less time for inspection' },
        constraints: { label: 'What must be respected', hint: 'Example: no faces on camera; wet areas' },
        decisionTime: { label: 'When you would decide', hint: 'Counted from the end of the trial.' },
        organisationName: { label: 'Name of the organisation', hint: 'As registered, or the name people know.' },
        siteDetails: { label: 'Details of the site', hint: 'Example: line speed, machine types, drawings' },
        decider: {
          label: 'Who decides',
          hint: 'Example: head of production and plant manager. No personal name needed.',
        },
        trialNotes: notes,
      },
    },
  },
  options: {
    category: {
      software: 'Software',
      ai: 'AI',
      iot_hardware: 'Sensors and devices',
      robotics: 'Robots',
      material: 'Materials',
      service: 'Services',
      other: 'Something else',
    },
    stage: { prototype: 'Prototype', on_sale: 'On sale', proven: 'In use at customers' },
    trialLength: { one_month: 'One month', three_months: 'Three months', half_year: 'Six months' },
    decisionTime: {
      three_months: 'Within three months',
      half_year: 'Within six months',
      one_year: 'Within a year',
      open: 'Undecided',
    },
  },
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
