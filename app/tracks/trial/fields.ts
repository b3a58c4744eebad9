import { closable, openable, outlineFields, ownFields, pictures, placeFields, yenBand } from '../core-fields.ts'
import { field, type FieldDefinition, inStep } from '../field.ts'

const trialNotes = field('trialNotes', 'text', 'party', { step: 'notes' })

/**
 * What an organisation says that has a problem (ニーズ登録), or that offers a place for tests and looks for products: a
 * field listing, with its background and who may apply.
 */
export const needFields: readonly FieldDefinition[] = [
  ...outlineFields,
  field('needKind', 'choice', 'public', { required: true, options: ['problem', 'field'] }),
  ...placeFields,
  ...inStep('money', [
    field('budgetMinYen', 'yen', 'granted', { column: 'priceMinYen', ...closable }),
    field('budgetMaxYen', 'yen', 'granted', { column: 'priceMaxYen', notBelow: 'budgetMinYen', ...closable }),
  ]),
  ...inStep('story', [
    field('problem', 'text', 'public', { requiredWhen: { key: 'needKind', is: 'problem' } }),
    field('fieldOffered', 'text', 'public', { requiredWhen: { key: 'needKind', is: 'field' } }),
    field('background', 'text', 'public', { requiredWhen: { key: 'needKind', is: 'field' } }),
    field('eligibility', 'text', 'public', { requiredWhen: { key: 'needKind', is: 'field' } }),
    field('equipment', 'text', 'member'),
    field('dataOffered', 'text', 'member'),
  ]),
  ...inStep('conditions', [
    field('trialFrom', 'date', 'member'),
    field('trialUntil', 'date', 'member', { notBelow: 'trialFrom' }),
    field('successCriteria', 'text', 'member'),
    field('decisionTime', 'choice', 'member', { options: ['three_months', 'half_year', 'one_year', 'open'] }),
    field('decisionDay', 'date', 'member', { notBelow: 'trialFrom' }),
    field('constraints', 'text', 'member'),
  ]),
  pictures('public'),
  ...inStep('confidential', [
    field('organisationName', 'line', 'granted', { required: true, isName: true, ...openable }),
    field('siteDetails', 'text', 'granted'),
    field('decider', 'line', 'granted'),
  ]),
  trialNotes,
  ...ownFields,
]

/** What a startup with a product to be tried says. */
export const offerFields: readonly FieldDefinition[] = [
  ...outlineFields,
  ...inStep('outline', [
    field('category', 'choice', 'public', {
      required: true,
      options: ['software', 'ai', 'iot_hardware', 'robotics', 'material', 'service', 'other'],
    }),
    field('stage', 'choice', 'public', { options: ['prototype', 'on_sale', 'proven'] }),
  ]),
  ...placeFields,
  ...inStep('money', [
    field('trialPriceMinYen', 'yen', 'granted', { column: 'priceMinYen', ...closable }),
    field('trialPriceMaxYen', 'yen', 'granted', { column: 'priceMaxYen', notBelow: 'trialPriceMinYen', ...closable }),
    field('conversionPriceYen', 'yen', 'granted', yenBand('member')),
  ]),
  ...inStep('story', [
    field('problemSolved', 'text', 'public', { required: true }),
    field('evidence', 'text', 'member'),
  ]),
  ...inStep('conditions', [
    field('trialRequirements', 'text', 'member'),
    field('trialLength', 'choice', 'member', { options: ['one_month', 'three_months', 'half_year'] }),
    field('rightsPolicy', 'text', 'member'),
    field('excludedUses', 'text', 'member'),
  ]),
  pictures('public'),
  ...inStep('confidential', [
    field('companyName', 'line', 'granted', { required: true, isName: true, ...openable }),
    field('unpublishedTechnology', 'text', 'granted'),
    field('references', 'text', 'granted'),
  ]),
  trialNotes,
  ...ownFields,
]
