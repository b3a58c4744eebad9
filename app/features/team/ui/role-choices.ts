import type { Translator } from '#app/i18n/translator.ts'
import { teamRoles } from '../team-roles.ts'

/** The roles with what each may do. */
export const roleChoices = ({ t }: Translator) =>
  teamRoles.map((role) => ({ value: role, label: t(`accounts.roles.${role}`), hint: t(`team.explain.${role}`) }))
