import type { Permission, Role } from './vocabulary.ts'

const everyone: readonly Role[] = ['anonymous', 'unverified', 'member', 'navigator', 'operator', 'system']
const signedIn: readonly Role[] = ['unverified', 'member', 'navigator', 'operator']
const members: readonly Role[] = ['member', 'navigator', 'operator']
const parties: readonly Role[] = ['member', 'navigator']
const operator: readonly Role[] = ['operator', 'system']

/** Which roles may try. Deny by default: a permission that is missing here does not compile. */
export const matrix: Record<Permission, readonly Role[]> = {
  'account:enter': everyone,
  'account:manage': signedIn,
  'participant:create': signedIn,
  'participant:edit': members,
  'participant:request_verification': members,
  'participant:verify': operator,
  'team:manage': members,
  'client:assist': ['referrer'],
  'notice:make': ['system'],
  'notice:read': signedIn,
  'navigator:appoint': operator,
  'listing:write': [...parties, 'system'],
  'listing:review': operator,
  'listing:import': operator,
  'listing:import_file': ['referrer', 'operator'],
  'listing:export': members,
  'question:ask': members,
  'question:answer': [...parties, 'system'],
  'question:remove': ['operator'],
  'favourite:keep': members,
  'search:save': [...members, 'system'],
  'directory:read': everyone,
  'directory:read_member_level': members,
  'match:read': members,
  'match:decide': parties,
  'match:mail': [...members, 'system'],
  'introduction:request': parties,
  'introduction:answer': parties,
  'introduction:broker': ['navigator'],
  'introduction:oversee': operator,
  'listing:send': ['navigator', 'operator'],
  'diagnosis:read': ['navigator', 'operator'],
  'unmade:read': ['navigator', 'operator'],
  'unmade:refresh': ['system'],
  'deal:read': members,
  'deal:act': [...parties, 'system'],
  'nda:sign': parties,
  'disclosure:grant': parties,
  'fee:quote': [...parties, 'system'],
  'fee:set': ['operator'],
  'charge:read': members,
  'charge:pay': parties,
  'charge:refund': ['operator'],
  'charge:settle': ['system'],
  'document:issue': operator,
  'settings:change': ['operator'],
  'console:read': operator,
  'job:rerun': operator,
}
