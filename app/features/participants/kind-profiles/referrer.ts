import { field, type FieldDefinition } from '#app/tracks/field.ts'

/** A bank or chamber that stands by its clients. */
export const referrer: readonly FieldDefinition[] = [
  field('organisation', 'choice', 'member', {
    required: true,
    options: ['bank', 'shinkin', 'credit_union', 'chamber', 'society_of_commerce', 'tax_office', 'other'],
  }),
  field('branch', 'line', 'member'),
  field('areas', 'prefectures', 'member'),
  field('areaNotes', 'line', 'member', { max: 200 }),
  field('support', 'text', 'member', { max: 800 }),
]
