import type { TeamRole } from './team-roles.ts'

export interface TeamPerson {
  memberId: string
  role: TeamRole
}

/** Whether somebody else decides once this person does not any more. */
export const hasOtherOwner = (team: readonly TeamPerson[], memberId: string): boolean =>
  team.some((person) => person.memberId !== memberId && person.role === 'owner')

/** How somebody may go: freely, only after handing over, or by ending the participant because nobody else is there. */
export type WayOut = 'free' | 'hand_over' | 'last'

export function wayOut(team: readonly TeamPerson[], memberId: string): WayOut {
  if (team.every((person) => person.memberId === memberId)) return 'last'
  const isOwner = team.some((person) => person.memberId === memberId && person.role === 'owner')
  return isOwner && !hasOtherOwner(team, memberId) ? 'hand_over' : 'free'
}
