import { field, type FieldDefinition } from '#app/tracks/field.ts'

/** The six fields of the public one-stop desk, and the qualifications of the experts who sit there. */
export const expert: readonly FieldDefinition[] = [
  field('fields', 'choices', 'member', {
    required: true,
    options: ['management', 'law', 'founding', 'digital', 'tax', 'iso'],
  }),
  field('qualifications', 'choices', 'member', {
    required: true,
    options: [
      'sme_consultant',
      'labour_consultant',
      'sales_specialist',
      'lawyer',
      'judicial_scrivener',
      'administrative_scrivener',
      'it_coordinator',
      'tax_accountant',
      'public_accountant',
      'iso_auditor',
    ],
  }),
  field('registration', 'line', 'party', { max: 200 }),
  field('experience', 'text', 'member', { max: 1_000 }),
  field('ways', 'choices', 'member', { options: ['visit', 'online', 'telephone'] }),
  field('areas', 'prefectures', 'member'),
]
