import { coreFieldLabels as core } from '../core-labels-en.ts'

const notes = {
  label: 'Trial notes',
  hint: 'The other side reads these notes once both have signed the confidentiality agreement.',
}

export const offerFieldLabels = {
  ...core,
  title: { label: 'Headline', hint: 'Example: Camera that halves visual inspection seeks a three-month trial' },
  teaser: { label: 'About the product', hint: 'What it does and whom it helps. Leave out company and product names.' },
  tags: {
    label: 'Keywords',
    hint: 'Up to 12, divided by commas. Example: visual inspection, labour saving, food plants',
  },
  category: { label: 'Kind', hint: 'Choose the nearest.' },
  stage: { label: 'Stage', hint: 'The nearest to where you stand.' },
  trialPriceMinYen: { label: 'Price of a trial (from)', hint: 'For one trial. Example: 300,000' },
  trialPriceMaxYen: { label: 'Price of a trial (to)', hint: 'Example: 1,500,000' },
  conversionPriceYen: {
    label: 'Price after the trial',
    hint: 'For a year of regular use. Members see a range. Example: 3,600,000',
  },
  problemSolved: { label: 'Problems it solves', hint: 'Example: inspection by experienced eyes only, night rounds' },
  evidence: { label: 'Results so far', hint: 'Example: missed defects from 12 to 2 a month in two plants' },
  trialRequirements: { label: 'What a trial needs', hint: 'Example: power, Wi-Fi, one hour a week of your time' },
  trialLength: { label: 'Length of a trial', hint: 'A rough idea is enough.' },
  rightsPolicy: {
    label: 'Rights and data',
    hint: 'Example: intellectual property stays with us, data of the site with its owner; deleted after the trial',
  },
  excludedUses: { label: 'Uses you exclude', hint: 'Example: medical diagnosis, outdoors in the rain' },
  images: {
    label: 'Pictures',
    hint: 'The product, or how it is used, without company or product names. Up to 8.',
  },
  companyName: { label: 'Company name', hint: 'Not seen until you approve.' },
  unpublishedTechnology: { label: 'Unpublished technology or plans', hint: 'Only for people you approve.' },
  references: { label: 'Customers and references', hint: 'Only those who agreed to be named.' },
  trialNotes: notes,
}

export const needFieldLabels = {
  ...core,
  title: { label: 'Headline', hint: 'Example: Making visual inspection in a food plant easier' },
  teaser: {
    label: 'About the site',
    hint: 'What kind of place, and who has the trouble. Leave out the names of organisation and site.',
  },
  needKind: {
    label: 'What you look for',
    hint: 'An answer to a problem, or products to be tried at a place of yours.',
  },
  budgetMinYen: { label: 'Trial budget (from)', hint: 'Example: 300,000. Leave empty if undecided.' },
  budgetMaxYen: { label: 'Trial budget (to)', hint: 'Example: 2,000,000' },
  problem: {
    label: 'The problem',
    hint: 'When, where, how much. Example: two people inspect four hours a day and miss ten defects a month',
  },
  fieldOffered: {
    label: 'Where it can be tried',
    hint: 'Example: one line of a plant in Tokyo, two counters, a warehouse of 1,200 square metres',
  },
  background: {
    label: 'Why you open the place',
    hint: 'If you offer a place. Example: a shopping street with 4,000 visitors a day looks for new ways to guide them',
  },
  eligibility: {
    label: 'Who may apply',
    hint: 'If you offer a place. Example: up to ten years old, unlisted, with a product already on sale',
  },
  equipment: { label: 'Equipment', hint: 'Example: 100-volt power, Wi-Fi, a fork-lift for two tons' },
  dataOffered: {
    label: 'Data you can give',
    hint: 'Example: inspection records of three years, without personal data',
  },
  trialFrom: { label: 'Period for trials (from)', hint: 'Leave empty if undecided.' },
  trialUntil: { label: 'Period for trials (until)', hint: 'Leave empty if undecided.' },
  successCriteria: { label: 'What would count as success', hint: 'Example: 30 % less time for inspection' },
  decisionTime: { label: 'When you would decide', hint: 'Counted from the end of the trial.' },
  decisionDay: { label: 'Day of the decision', hint: 'Such as a meeting, if it is fixed.' },
  constraints: { label: 'What must be respected', hint: 'Example: no faces on camera; wet areas' },
  images: {
    label: 'Pictures',
    hint: 'The site or the problem, without names of organisations or faces. Up to 8.',
  },
  organisationName: { label: 'Name of the organisation', hint: 'As registered, or the name people know.' },
  siteDetails: { label: 'Details of the site', hint: 'Example: line speed, machine types, drawings' },
  decider: {
    label: 'Who decides',
    hint: 'Example: head of production and plant manager. No personal name needed.',
  },
  trialNotes: notes,
}

export const options = {
  category: {
    software: 'Software',
    ai: 'AI',
    iot_hardware: 'Sensors and devices',
    robotics: 'Robots',
    material: 'Materials',
    service: 'Services',
    other: 'Something else',
  },
  stage: { prototype: 'A prototype', on_sale: 'On sale', proven: 'In regular use somewhere' },
  trialLength: { one_month: 'One month', three_months: 'Three months', half_year: 'Six months' },
  needKind: { problem: 'An answer to a problem', field: 'Products to try at our place' },
  decisionTime: {
    three_months: 'Within three months',
    half_year: 'Within six months',
    one_year: 'Within a year',
    open: 'Undecided',
  },
}
