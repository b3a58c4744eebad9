import { field, type FieldDefinition } from '#app/tracks/field.ts'

/** What a startup says of its product and how far it has come. Names of customers are for those a deal has begun with. */
export const startup: readonly FieldDefinition[] = [
  field('stage', 'choice', 'member', {
    required: true,
    options: ['idea', 'prototype', 'first_customers', 'growing', 'established'],
  }),
  field('incorporation', 'choice', 'member', { options: ['incorporated', 'in_preparation', 'university_project'] }),
  field('productCategory', 'choice', 'member', {
    required: true,
    options: ['software', 'ai', 'iot_hardware', 'robotics', 'material', 'service', 'health', 'environment'],
  }),
  field('product', 'text', 'member', { max: 800 }),
  field('references', 'text', 'member', { max: 800 }),
  field('referenceNames', 'names', 'party'),
  field('fundingStage', 'choice', 'member', {
    options: ['own_funds', 'pre_seed', 'seed', 'series_a', 'series_b_or_later', 'not_looking'],
  }),
  field('fundsRaisedYen', 'yen', 'party', { band: { kind: 'yen', level: 'member' } }),
]
