import { field, type FieldDefinition } from '#app/tracks/field.ts'

/** What somebody says who wants to take a business over. Money is told as a range until a deal has begun. */
export const successorCandidate: readonly FieldDefinition[] = [
  field('yearsOfWork', 'choice', 'member', { options: ['under_5', '5_to_10', '10_to_20', 'over_20'] }),
  field('experience', 'text', 'member', { required: true, max: 1_000 }),
  field('management', 'choice', 'member', { options: ['none', 'team', 'site', 'board', 'own_firm'] }),
  field('qualifications', 'tags', 'member'),
  field('motives', 'text', 'member', { required: true, max: 1_000 }),
  field('training', 'choices', 'member', {
    options: ['succession_school', 'founding_school', 'accounting', 'pmi_school', 'successor_bank', 'other'],
  }),
  field('trainingNotes', 'line', 'member', { max: 200 }),
  field('ownFundsYen', 'yen', 'party', { band: { kind: 'yen', level: 'member' } }),
  field('fundingPlan', 'choices', 'member', {
    options: ['own_funds', 'public_loan', 'bank_loan', 'family', 'investors'],
  }),
  field('relocation', 'choice', 'member', { options: ['yes', 'within_commute', 'no', 'to_be_discussed'] }),
  field('relocationTo', 'prefectures', 'member'),
]
