import { z } from 'zod'
import { emailText } from '#app/platform/form/text-schema.ts'
import { teamRoles } from './team-roles.ts'

const role = z.enum(teamRoles)
const id = z.uuid()

export const inviteSchema = z.object({ email: emailText, role })

export const invitationIdSchema = z.object({ invitationId: id })

export const changeRoleSchema = z.object({ memberId: id, role })

export const memberIdSchema = z.object({ memberId: id })

/** A form that is one button. */
export const buttonSchema = z.object({})

export type InviteInput = z.output<typeof inviteSchema>
export type ChangeRoleInput = z.output<typeof changeRoleSchema>
