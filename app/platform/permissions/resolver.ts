import { AppError } from '../errors/app-error.ts'
import { type Actor, isOperator, navigatorIds, referrerIds } from '../actor.ts'
import { matrix } from './matrix.ts'
import type { Permission, Role } from './vocabulary.ts'

/** The roles an actor has at once; a navigator or an operator is also a member. Both want the second factor shown. */
export function rolesOf(actor: Actor): Role[] {
  if (actor.kind === 'anonymous') return ['anonymous']
  if (actor.kind === 'system') return ['system']
  if (actor.secondFactor === 'missing') return ['anonymous']
  if (!actor.isEmailVerified) return ['unverified']
  const roles: Role[] = ['member']
  if (navigatorIds(actor).length > 0) roles.push('navigator')
  if (referrerIds(actor).length > 0) roles.push('referrer')
  if (isOperator(actor)) roles.push('operator')
  return roles
}

/** Whether the actor may try this at all. The same answer decides whether a button is shown. */
export function can(actor: Actor, permission: Permission): boolean {
  return rolesOf(actor).some((role) => matrix[permission].includes(role))
}

/** Whether the second factor is all that is missing. */
export function lacksSecondFactor(actor: Actor, permission: Permission): boolean {
  if (actor.kind !== 'member' || actor.secondFactor === 'shown' || can(actor, permission)) return false
  return can({ ...actor, secondFactor: 'shown' }, permission)
}

/**
 * Refuses an actor who may not.
 * @throws AppError request.sign_in_first (anonymous), request.verify_email_first (unverified),
 * request.second_factor_first (a role others trust in, without it), request.forbidden
 */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (can(actor, permission)) return
  if (actor.kind === 'anonymous') throw new AppError('request.sign_in_first')
  if (actor.kind === 'member' && !actor.isEmailVerified && matrix[permission].includes('member'))
    throw new AppError('request.verify_email_first')
  if (lacksSecondFactor(actor, permission)) throw new AppError('request.second_factor_first')
  throw new AppError('request.forbidden')
}
