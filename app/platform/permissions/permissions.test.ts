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
  participants: [],
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

describe('permissions', () => {
  it.each([
    ['anonymous', anonymous, ['anonymous']],
    ['system', system('test'), ['system']],
    ['unverified', member({ isEmailVerified: false, isOperator: true }), ['unverified']],
    ['member', member(), ['member']],
    ['navigator', member({ participants: [navigating] }), ['member', 'navigator']],
    ['chose the kind, not appointed', member({ participants: [{ ...navigating, isNavigator: false }] }), ['member']],
    ['operator', member({ isOperator: true }), ['member', 'operator']],
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

  it('does not tell an unverified member to verify for what members may not do either', () => {
    expect(() => requirePermission(member({ isEmailVerified: false }), 'console:read')).toThrow('request.forbidden')
  })
})
