import { Form } from '@remix-run/react'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ButtonRow } from '#app/ui/button-row.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import type { NoticeSettingsView } from '../queries/get-notice-settings.server.ts'

const PACES = ['instant', 'daily', 'none'] as const
const QUIET = ['yes', 'no'] as const

/** How a member is mailed each kind of notice, and when not. */
export function NoticeSettingsPage({ paces, isQuiet }: NoticeSettingsView) {
  const { t } = useT()
  const isSending = useIsSending()
  return (
    <Page width="narrow">
      <PageHeader title={t('notices.settings.title')} lead={t('notices.settings.lead')} />
      <Form method="post" className="grid gap-6">
        {paces.map(({ kind, pace, isAsked }) =>
          isAsked ? (
            <SelectField
              key={`${kind}-${pace}`}
              name={kind}
              label={t(`notices.settings.kinds.${kind}`)}
              options={PACES.map((value) => ({ value, label: t(`notices.settings.paces.${value}`) }))}
              defaultValue={pace}
              unmarked
            />
          ) : (
            <input key={kind} type="hidden" name={kind} value={pace} />
          ),
        )}
        <RadioGroup
          key={String(isQuiet)}
          name="isQuiet"
          label={t('notices.settings.quiet')}
          hint={t('notices.settings.quietHint')}
          choices={QUIET.map((value) => ({ value, label: t(`notices.settings.quietChoices.${value}`) }))}
          defaultValue={isQuiet ? 'yes' : 'no'}
          unmarked
        />
        <ButtonRow>
          <Button name="intent" value="change" pending={isSending}>
            {t('notices.settings.change')}
          </Button>
          <ButtonLink to="/notices" variant="quiet">
            {t('notices.settings.back')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  )
}
