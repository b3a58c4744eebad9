import { describe, expect, it } from 'vitest'
import { anonymous, type MemberActor, system } from '../actor.ts'
import { matrix } from './matrix.ts'
import { can, requirePermission, rolesOf } from './resolver.ts'

const member = (given: Partial<MemberActor> = {}): MemberActor => ({
  kind: 'member',
  memberId: 'm',
  sessionId: 's',
  email: 'a@example.test',
  displayName: 'A',
  locale: 'ja',
  isEmailVerified: true,
  isOperator: false,
  secondFactor: 'shown',
  participants: [],
  unreadNotices: 0,
  assistedParticipants: [],
  ...given,
})
const navigating = {
  id: 'p',
  name: 'N',
  kinds: ['navigator'],
  role: 'owner',
  verificationStatus: 'verified',
  isNavigator: true,
} as const

const referring = { ...navigating, kinds: ['referrer'], isNavigator: false } as const

describe('permissions', () => {
  it.each([
    ['anonymous', anonymous, ['anonymous']],
    ['system', system('test'), ['system']],
    ['unverified', member({ isEmailVerified: false, isOperator: true }), ['unverified']],
    ['member', member(), ['member']],
    ['navigator', member({ participants: [navigating] }), ['member', 'navigator']],
    ['chose the kind, not appointed', member({ participants: [{ ...navigating, isNavigator: false }] }), ['member']],
    ['referrer', member({ participants: [referring] }), ['member', 'referrer']],
    ['referrer who only reads', member({ participants: [{ ...referring, role: 'read_only' }] }), ['member']],
    ['unchecked referrer', member({ participants: [{ ...referring, verificationStatus: 'pending' }] }), ['member']],
    ['operator', member({ isOperator: true }), ['member', 'operator']],
    ['operator without second factor', member({ isOperator: true, secondFactor: 'none' }), ['member']],
    ['navigator without second factor', member({ participants: [navigating], secondFactor: 'none' }), ['member']],
    ['somebody who still has to show it', member({ isOperator: true, secondFactor: 'missing' }), ['anonymous']],
  ])('%s has its roles', (_name, actor, roles) => expect(rolesOf(actor)).toEqual(roles))

  it('lets only the system settle a charge', () => {
    expect(can(member({ isOperator: true }), 'charge:settle')).toBe(false)
    expect(can(system('stripe'), 'charge:settle')).toBe(true)
  })

  it('gives visitors nothing but the door and the directory', () => {
    const open = Object.entries(matrix).filter(([, roles]) => roles.includes('anonymous'))
    expect(open.map(([permission]) => permission)).toEqual(['account:enter', 'directory:read'])
  })

  it.each([
    [anonymous, 'request.sign_in_first'],
    [member({ isEmailVerified: false }), 'request.verify_email_first'],
    [member({ isEmailVerified: true }), undefined],
  ])('says what is missing', (actor, code) => {
    const attempt = () => requirePermission(actor, 'listing:write')
    if (code) expect(attempt).toThrow(code)
    else expect(attempt).not.toThrow()
  })

  it.each([
    [member({ isOperator: true, secondFactor: 'none' }), 'console:read', 'request.second_factor_first'],
    [
      member({ participants: [navigating], secondFactor: 'none' }),
      'introduction:broker',
      'request.second_factor_first',
    ],
    [member({ secondFactor: 'none' }), 'console:read', 'request.forbidden'],
    [member({ isOperator: true }), 'charge:settle', 'request.forbidden'],
  ] as const)('asks for the second factor only where it would help', (actor, permission, code) => {
    expect(() => requirePermission(actor, permission)).toThrow(code)
  })

  it('does not tell an unverified member to verify for what members may not do either', () => {
    expect(() => requirePermission(member({ isEmailVerified: false }), 'console:read')).toThrow('request.forbidden')
  })
})
