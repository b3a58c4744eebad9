import { coreFields, field, type FieldDefinition } from '../field.ts'

/** What a seller says. Names and figures by which a firm could be recognised stay closed until the owner opens them. */
export const offerFields: readonly FieldDefinition[] = [
  ...coreFields,
  field('transferKind', 'choice', 'public', { required: true, options: ['shares', 'whole_business', 'part'] }),
  field('askingPriceMinYen', 'yen', 'public', { column: 'priceMinYen' }),
  field('askingPriceMaxYen', 'yen', 'public', { column: 'priceMaxYen' }),
  field('reason', 'choice', 'public', { options: ['no_successor', 'health', 'focus', 'growth', 'other'] }),
  field('strengths', 'text', 'member'),
  field('wantsOfSuccessor', 'text', 'member'),
  field('conditions', 'text', 'member'),
  field('timing', 'choice', 'member', { options: ['half_year', 'one_year', 'three_years', 'open'] }),
  field('companyName', 'line', 'granted', { required: true, isName: true }),
  field('address', 'line', 'granted'),
  field('annualSalesYen', 'yen', 'granted'),
  field('operatingProfit', 'line', 'granted'),
  field('netAssetsYen', 'yen', 'granted'),
  field('debtYen', 'yen', 'granted'),
  field('ownersGuarantee', 'choice', 'granted', { options: ['none', 'bank', 'several'] }),
  field('mainCustomers', 'text', 'granted'),
  field('story', 'text', 'granted'),
  field('handoverNotes', 'text', 'party'),
]

/** What a buying firm or a successor candidate says. */
export const needFields: readonly FieldDefinition[] = [
  ...coreFields,
  field('purpose', 'choice', 'public', { required: true, options: ['expansion', 'second_founding', 'first_founding'] }),
  field('budgetMinYen', 'yen', 'public', { column: 'priceMinYen' }),
  field('budgetMaxYen', 'yen', 'public', { column: 'priceMaxYen' }),
  field('wantedBusiness', 'text', 'public'),
  field('experience', 'text', 'member'),
  field('givesToFirm', 'text', 'member'),
  field('unwanted', 'text', 'member'),
  field('timing', 'choice', 'member', { options: ['half_year', 'one_year', 'three_years', 'open'] }),
  field('buyerName', 'line', 'granted', { required: true, isName: true }),
  field('funding', 'text', 'granted'),
  field('references', 'text', 'granted'),
  field('negotiationNotes', 'text', 'party'),
]
