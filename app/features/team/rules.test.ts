import { describe, expect, it } from 'vitest'
import { hasOtherOwner, type TeamPerson, wayOut } from './rules.ts'

const team = (...roles: TeamPerson['role'][]): TeamPerson[] =>
  roles.map((role, index) => ({ memberId: String(index), role }))

describe('the first of the team', () => {
  it.each([
    [team('owner'), 'last', false],
    [team('owner', 'member'), 'hand_over', false],
    [team('owner', 'member', 'read_only'), 'hand_over', false],
    [team('owner', 'owner'), 'free', true],
    [team('member', 'owner'), 'free', true],
    [team('read_only', 'owner'), 'free', true],
  ] as const)('%j may go: %s', (people, way, other) => {
    expect(wayOut(people, '0')).toBe(way)
    expect(hasOtherOwner(people, '0')).toBe(other)
  })
})
