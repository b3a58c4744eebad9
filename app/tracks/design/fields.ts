import { coreFields, field, type FieldDefinition } from '../field.ts'

const paymentModels = ['lump_sum', 'instalments', 'royalty', 'deposit_and_royalty', 'monthly'] as const
const disciplines = ['product', 'graphic', 'packaging', 'branding', 'web_ui', 'space', 'textile', 'service'] as const

/** What a firm looking for design says. */
export const needFields: readonly FieldDefinition[] = [
  ...coreFields,
  field('disciplines', 'choices', 'public', { required: true, options: disciplines }),
  field('subject', 'text', 'public'),
  field('goal', 'text', 'public'),
  field('budgetMinYen', 'yen', 'public', { column: 'priceMinYen' }),
  field('budgetMaxYen', 'yen', 'public', { column: 'priceMaxYen' }),
  field('paymentModels', 'choices', 'member', { options: paymentModels }),
  field('currentState', 'text', 'member'),
  field('deliverables', 'text', 'member'),
  field('deadline', 'choice', 'member', { options: ['three_months', 'half_year', 'one_year', 'open'] }),
  field('companyName', 'line', 'granted', { required: true, isName: true }),
  field('unpublishedTechnology', 'text', 'granted'),
  field('rightsWish', 'text', 'granted'),
  field('projectNotes', 'text', 'party'),
]

/** What a designer says. */
export const offerFields: readonly FieldDefinition[] = [
  ...coreFields,
  field('disciplines', 'choices', 'public', { required: true, options: disciplines }),
  field('knownMaterials', 'text', 'public'),
  field('pastWork', 'text', 'public'),
  field('rateMinYen', 'yen', 'public', { column: 'priceMinYen' }),
  field('rateMaxYen', 'yen', 'public', { column: 'priceMaxYen' }),
  field('paymentModels', 'choices', 'member', { options: paymentModels }),
  field('wayOfWorking', 'text', 'member'),
  field('capacity', 'choice', 'member', { options: ['now', 'within_three_months', 'later'] }),
  field('designerName', 'line', 'granted', { required: true, isName: true }),
  field('clientReferences', 'text', 'granted'),
  field('projectNotes', 'text', 'party'),
]
