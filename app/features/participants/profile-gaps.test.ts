import { describe, expect, it } from 'vitest'
import { type ProfileFacts, profileTasks } from './profile-gaps.ts'

const facts = (given: Partial<ProfileFacts> = {}): ProfileFacts => ({
  kinds: ['sme'],
  fields: { name: '見本製作所', kinds: ['sme'] },
  kindProfiles: [],
  portfolioPieces: 0,
  hasLogo: false,
  ...given,
})

const task = (key: string, given: Partial<ProfileFacts> = {}) =>
  profileTasks(facts(given)).find((one) => one.key === key)

describe('what is still missing in a profile', () => {
  it('begins with the basics alone said', () => {
    expect(profileTasks(facts()).map(({ key, state }) => `${key} ${state}`)).toEqual([
      'basics done',
      'business empty',
      'size empty',
      'registration empty',
      'about empty',
      'logo empty',
    ])
  })

  it('names the fields', () => {
    expect(task('business', { fields: { industry: '24' } })).toMatchObject({
      state: 'partly',
      missing: ['prefecture', 'municipality', 'foundedYear'],
    })
  })

  it('takes nought employees and nought yen as said', () => {
    expect(task('size', { fields: { employees: 0, capitalYen: 0n } })).toMatchObject({ state: 'done' })
  })

  it('does not ask a person for the numbers of a firm', () => {
    const person = { kinds: ['successor_candidate'], fields: {} }
    expect(task('size', person)).toMatchObject({ state: 'done', missing: [] })
    expect(task('registration', person)).toMatchObject({ state: 'done', missing: [] })
    expect(task('registration', { ...person, kinds: ['successor_candidate', 'sme'] })).toMatchObject({ state: 'empty' })
  })

  it('has a part for each kind that has more to say', () => {
    const designer = { kinds: ['sme', 'designer'] }
    expect(task('designer', designer)).toMatchObject({ of: 'kind', state: 'empty' })
    const begun = { ...designer, kindProfiles: [{ kind: 'designer', details: { specialties: ['product'] } }] }
    expect(task('designer', begun)).toMatchObject({ state: 'partly', missing: ['legalForm'] })
    const done = { kind: 'designer', details: { specialties: ['product'], legalForm: 'company' } }
    expect(task('designer', { ...designer, kindProfiles: [done] })).toMatchObject({ state: 'done' })
    expect(task('portfolio', { ...designer, portfolioPieces: 1 })).toMatchObject({ state: 'done' })
    expect(task('portfolio')).toBeUndefined()
  })
})
