import {
  closable,
  openable,
  openableToMembers,
  outlineFields,
  ownFields,
  pictures,
  placeFields,
  yenBand,
} from '../core-fields.ts'
import { field, type FieldDefinition, inStep } from '../field.ts'

const LOWEST_YEN = -10_000_000_000_000
const timing = field('timing', 'choice', 'member', { options: ['half_year', 'one_year', 'three_years', 'open'] })

/**
 * What a seller says. Names and exact figures by which a firm could be recognised stay closed until their owner opens
 * them; bands of them stand in the teaser.
 */
export const offerFields: readonly FieldDefinition[] = [
  ...outlineFields,
  ...inStep('outline', [
    field('transferKind', 'choice', 'public', { required: true, options: ['shares', 'whole_business', 'part'] }),
    field('transferParts', 'choices', 'public', {
      options: ['customers', 'equipment', 'employment', 'brand', 'know_how'],
    }),
    field('reason', 'choice', 'public', { options: ['no_successor', 'health', 'focus', 'growth', 'other'] }),
  ]),
  ...placeFields,
  ...inStep('place', [
    field('foundedYear', 'year', 'granted', { min: 1000, band: { kind: 'year', level: 'public' }, ...openable }),
    field('premises', 'choice', 'member', { options: ['owned', 'owners_property', 'rented', 'none'] }),
    field('premisesNotes', 'line', 'member', { max: 200 }),
  ]),
  ...inStep('money', [
    field('askingPriceMinYen', 'yen', 'granted', { column: 'priceMinYen', ...closable }),
    field('askingPriceMaxYen', 'yen', 'granted', {
      column: 'priceMaxYen',
      notBelow: 'askingPriceMinYen',
      ...closable,
    }),
    field('annualSalesYen', 'yen', 'granted', yenBand('public')),
    field('operatingProfitYen', 'yen', 'granted', { min: LOWEST_YEN, ...yenBand('member') }),
    field('netAssetsYen', 'yen', 'granted', { min: LOWEST_YEN, ...yenBand('member') }),
    field('debtYen', 'yen', 'granted', yenBand('member')),
    field('ownersGuarantee', 'choice', 'granted', { options: ['none', 'bank', 'several'], ...openableToMembers }),
  ]),
  ...inStep('story', [
    field('strengths', 'text', 'member'),
    field('licences', 'text', 'member', { max: 400 }),
    field('wantsOfSuccessor', 'text', 'member'),
    field('story', 'text', 'granted', openable),
  ]),
  ...inStep('conditions', [
    timing,
    field('handoverPeriod', 'choice', 'member', {
      options: ['none', 'three_months', 'half_year', 'one_year', 'longer'],
    }),
    field('employmentWish', 'choice', 'member', { options: ['keep_all', 'keep_most', 'open'] }),
    field('nameWish', 'choice', 'member', { options: ['keep', 'prefer', 'open'] }),
    field('conditions', 'text', 'member'),
  ]),
  pictures('member'),
  ...inStep('confidential', [
    field('companyName', 'line', 'granted', { required: true, isName: true, ...openable }),
    field('address', 'line', 'granted'),
    field('mainCustomers', 'text', 'granted'),
  ]),
  field('handoverNotes', 'text', 'party', { step: 'notes' }),
  ...ownFields,
]

/** What a buying firm or a successor candidate says. */
export const needFields: readonly FieldDefinition[] = [
  ...outlineFields,
  ...inStep('outline', [
    field('buyerKind', 'choice', 'public', { options: ['company', 'person'] }),
    field('purpose', 'choice', 'public', {
      required: true,
      options: ['expansion', 'second_founding', 'first_founding'],
    }),
  ]),
  ...placeFields,
  ...inStep('place', [
    field('wantedIndustries', 'industries', 'public'),
    field('wantedPrefectures', 'prefectures', 'public'),
  ]),
  ...inStep('money', [
    field('budgetMinYen', 'yen', 'granted', { column: 'priceMinYen', ...closable }),
    field('budgetMaxYen', 'yen', 'granted', { column: 'priceMaxYen', notBelow: 'budgetMinYen', ...closable }),
    field('fundingSources', 'choices', 'member', {
      options: ['own_funds', 'bank_agreed', 'bank_in_talks', 'public_loan', 'investor'],
    }),
    field('funding', 'text', 'granted'),
  ]),
  ...inStep('story', [
    field('wantedBusiness', 'text', 'public'),
    field('experience', 'text', 'member'),
    field('givesToFirm', 'text', 'member'),
  ]),
  ...inStep('conditions', [
    timing,
    field('positiveKeywords', 'tags', 'member'),
    field('unwantedIndustries', 'industries', 'member'),
    field('unwantedPrefectures', 'prefectures', 'member'),
    field('negativeKeywords', 'tags', 'member'),
    field('unwanted', 'text', 'member'),
  ]),
  ...inStep('confidential', [
    field('buyerName', 'line', 'granted', { required: true, isName: true, ...openable }),
    field('references', 'text', 'granted'),
  ]),
  field('negotiationNotes', 'text', 'party', { step: 'notes' }),
  ...ownFields,
]
