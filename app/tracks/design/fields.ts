import { closable, openable, outlineFields, ownFields, pictures, placeFields } from '../core-fields.ts'
import { field, type FieldDefinition, inStep } from '../field.ts'

const disciplines = field('disciplines', 'choices', 'public', {
  required: true,
  options: ['product', 'graphic', 'packaging', 'branding', 'web_ui', 'space', 'textile', 'service'],
})
/** Japan's usual ways to pay for design, royalties among them. */
const paymentModels = field('paymentModels', 'choices', 'member', {
  options: ['lump_sum', 'instalments', 'royalty', 'deposit_and_royalty', 'revenue_share', 'monthly'],
})
const projectNotes = field('projectNotes', 'text', 'party', { step: 'notes' })

/** What a firm looking for design says. */
export const needFields: readonly FieldDefinition[] = [
  ...outlineFields,
  ...inStep('outline', [
    field('subjectKind', 'choice', 'public', { options: ['technology', 'material', 'product', 'brand', 'space'] }),
    disciplines,
  ]),
  ...placeFields,
  ...inStep('money', [
    field('budgetMinYen', 'yen', 'granted', { column: 'priceMinYen', ...closable }),
    field('budgetMaxYen', 'yen', 'granted', { column: 'priceMaxYen', notBelow: 'budgetMinYen', ...closable }),
    paymentModels,
  ]),
  ...inStep('story', [
    field('subject', 'text', 'public'),
    field('goal', 'text', 'public'),
    field('currentState', 'text', 'member'),
    field('deliverables', 'text', 'member'),
  ]),
  ...inStep('conditions', [
    field('deadline', 'choice', 'member', { options: ['three_months', 'half_year', 'one_year', 'open'] }),
    field('deadlineDay', 'date', 'member'),
    field('rightsModel', 'choice', 'member', { options: ['transfer', 'licence', 'shared', 'open'] }),
    field('workStyle', 'choice', 'member', { options: ['visits', 'both', 'remote'] }),
  ]),
  pictures('public'),
  ...inStep('confidential', [
    field('companyName', 'line', 'granted', { required: true, isName: true, ...openable }),
    field('unpublishedTechnology', 'text', 'granted'),
    field('rightsWish', 'text', 'granted'),
  ]),
  projectNotes,
  ...ownFields,
]

/** What a designer says. */
export const offerFields: readonly FieldDefinition[] = [
  ...outlineFields,
  disciplines,
  ...placeFields,
  ...inStep('place', [
    field('workPrefectures', 'prefectures', 'public'),
    field('workStyle', 'choice', 'public', { options: ['visits', 'both', 'remote'] }),
  ]),
  ...inStep('money', [
    field('rateMinYen', 'yen', 'granted', { column: 'priceMinYen', ...closable }),
    field('rateMaxYen', 'yen', 'granted', { column: 'priceMaxYen', notBelow: 'rateMinYen', ...closable }),
    paymentModels,
  ]),
  ...inStep('story', [
    field('knownMaterials', 'text', 'public'),
    field('knownIndustries', 'industries', 'public'),
    field('pastWork', 'text', 'public'),
    field('wayOfWorking', 'text', 'member'),
  ]),
  ...inStep('conditions', [
    field('capacity', 'choice', 'member', { options: ['now', 'within_three_months', 'later'] }),
    field('capacityNotes', 'line', 'member', { max: 200 }),
  ]),
  pictures('public'),
  ...inStep('confidential', [
    field('designerName', 'line', 'granted', { required: true, isName: true, ...openable }),
    field('clientReferences', 'text', 'granted'),
  ]),
  projectNotes,
  ...ownFields,
]
