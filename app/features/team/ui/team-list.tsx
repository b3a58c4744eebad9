import { Form } from '@remix-run/react'
import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { TeamPersonView, TeamView } from '../queries/get-team-page.server.ts'
import { roleChoices } from './role-choices.ts'

function RoleForm({ person }: { person: TeamPersonView }) {
  const translator = useT()
  const { t } = translator
  return (
    <Form method="post" className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="intent" value="changeRole" />
      <input type="hidden" name="memberId" value={person.memberId} />
      <SelectField
        name="role"
        id={`role-${person.memberId}`}
        label={t('team.role')}
        options={roleChoices(translator)}
        defaultValue={person.role}
        required
        unmarked
      />
      <Button variant="secondary">{t('team.saveRole')}</Button>
    </Form>
  )
}

/** What an owner can do about one of the others. */
function Changes({ person, participantName }: { person: TeamPersonView; participantName: string }) {
  const { t } = useT()
  const field = { name: 'memberId', value: person.memberId }
  return (
    <Disclosure summary={t('team.changeOf', { name: person.displayName })}>
      <div className="grid gap-8 pt-3">
        <RoleForm person={person} />
        <div className="grid gap-2">
          <p className="text-small">{t('team.handOverExplain')}</p>
          <ButtonForm intent="handOver" field={field} variant="secondary">
            {t('team.handOver')}
          </ButtonForm>
        </div>
        <div className="grid gap-2">
          <p className="text-small wrap-anywhere">{t('team.removeExplain', { name: participantName })}</p>
          <ButtonForm intent="remove" field={field} variant="danger">
            {t('team.remove')}
          </ButtonForm>
        </div>
      </div>
    </Disclosure>
  )
}

/** Everybody who acts for the participant, with what each may do. */
export function TeamList({ team }: { team: TeamView }) {
  const { t, locale } = useT()
  return (
    <ul className="border-t border-line">
      {team.people.map((person) => (
        <li key={person.memberId} className="grid gap-2 border-b border-line py-4">
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
            <div className="min-w-0">
              <p className="font-bold wrap-anywhere">
                {person.displayName} {person.isMe && <Tag>{t('team.me')}</Tag>}
              </p>
              {person.email && <p className="text-small wrap-anywhere text-ink-soft">{person.email}</p>}
              <p className="text-small text-ink-soft">{t('team.since', { date: formatDate(person.since, locale) })}</p>
            </div>
            <Tag>{t(`accounts.roles.${person.role}`)}</Tag>
          </div>
          {team.canManage && !person.isMe && <Changes person={person} participantName={team.participant.name} />}
        </li>
      ))}
    </ul>
  )
}
