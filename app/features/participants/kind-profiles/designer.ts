import { field, type FieldDefinition } from '#app/tracks/field.ts'

/** What a designer says of the own work and terms. Rates are for those a deal has begun with. */
export const designer: readonly FieldDefinition[] = [
  field('specialties', 'choices', 'member', {
    required: true,
    options: ['product', 'graphic', 'packaging', 'branding', 'web_ui', 'space', 'textile', 'service'],
  }),
  field('materials', 'tags', 'member'),
  field('legalForm', 'choice', 'member', { required: true, options: ['individual', 'company'] }),
  field('invoiceRegistered', 'choice', 'member', { options: ['yes', 'no', 'in_preparation'] }),
  field('paymentModels', 'choices', 'member', {
    options: ['lump_sum', 'instalments', 'royalty', 'deposit_and_royalty', 'revenue_share', 'monthly'],
  }),
  field('rateFromYen', 'yen', 'party', { band: { kind: 'yen', level: 'member' } }),
  field('rateNotes', 'text', 'party', { max: 600 }),
  field('availability', 'choice', 'member', { options: ['now', 'within_month', 'within_three_months', 'later'] }),
  field('workStyle', 'choice', 'member', { options: ['visits', 'both', 'remote'] }),
]
