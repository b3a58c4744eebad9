import { coreFields, field, type FieldDefinition } from '../field.ts'

/** What an organisation with a problem says (ニーズ登録). */
export const needFields: readonly FieldDefinition[] = [
  ...coreFields,
  field('problem', 'text', 'public', { required: true }),
  field('fieldOffered', 'text', 'public'),
  field('budgetMinYen', 'yen', 'public', { column: 'priceMinYen' }),
  field('budgetMaxYen', 'yen', 'public', { column: 'priceMaxYen' }),
  field('successCriteria', 'text', 'member'),
  field('constraints', 'text', 'member'),
  field('decisionTime', 'choice', 'member', { options: ['three_months', 'half_year', 'one_year', 'open'] }),
  field('organisationName', 'line', 'granted', { required: true, isName: true }),
  field('siteDetails', 'text', 'granted'),
  field('decider', 'line', 'granted'),
  field('trialNotes', 'text', 'party'),
]

/** What a startup with a product to be tried says. */
export const offerFields: readonly FieldDefinition[] = [
  ...coreFields,
  field('category', 'choice', 'public', {
    required: true,
    options: ['software', 'ai', 'iot_hardware', 'robotics', 'material', 'service', 'other'],
  }),
  field('problemSolved', 'text', 'public', { required: true }),
  field('stage', 'choice', 'public', { options: ['prototype', 'on_sale', 'proven'] }),
  field('trialPriceMinYen', 'yen', 'public', { column: 'priceMinYen' }),
  field('trialPriceMaxYen', 'yen', 'public', { column: 'priceMaxYen' }),
  field('evidence', 'text', 'member'),
  field('trialRequirements', 'text', 'member'),
  field('trialLength', 'choice', 'member', { options: ['one_month', 'three_months', 'half_year'] }),
  field('companyName', 'line', 'granted', { required: true, isName: true }),
  field('conversionPriceYen', 'yen', 'granted'),
  field('unpublishedTechnology', 'text', 'granted'),
  field('trialNotes', 'text', 'party'),
]
