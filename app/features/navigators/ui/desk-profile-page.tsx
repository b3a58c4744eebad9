import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { DeskProfile } from '../queries/get-desk-profile.server.ts'
import { ConflictsSection } from './conflicts-section.tsx'
import { DeskTabs } from './desk-tabs.tsx'

interface DeskProfilePageProps {
  page: DeskProfile
  answer: FormAnswer | undefined
}

const schema = () => import('../schema.ts').then((module) => module.capacitySchema)

function Capacity({ page, answer }: DeskProfilePageProps) {
  const { t, locale } = useT()
  const isSending = useIsSending('setCapacity')
  const [form, fields] = useLocalizedForm({
    id: 'capacity',
    intent: 'setCapacity',
    answer,
    defaultValue: { capacity: String(page.capacity) },
    schema,
  })
  const capacity = fields['capacity']!
  return (
    <Section title={t('navigators.capacity.title')}>
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormErrorSummary
          title={t('common.errorSummary')}
          items={labelledErrors([[capacity, t('navigators.capacity.label')]], form.errors, locale)}
        />
        <TextField
          field={capacity}
          label={t('navigators.capacity.label')}
          hint={t('navigators.capacity.hint')}
          inputMode="numeric"
          size="short"
          required
        />
        <div>
          <Button
            name="intent"
            value="setCapacity"
            variant="secondary"
            pending={isSending}
            pendingLabel={t('navigators.saving')}
          >
            {t('navigators.capacity.save')}
          </Button>
        </div>
      </Form>
    </Section>
  )
}

/** A navigator's own standing; nobody but the navigator's people opens this page. */
export function DeskProfilePage(props: DeskProfilePageProps) {
  const { t } = useT()
  return (
    <Page>
      <DeskTabs current="profile" />
      <PageHeader
        eyebrow={<span className="wrap-anywhere">{props.page.name}</span>}
        title={t('navigators.title')}
        lead={t('navigators.lead')}
      />
      <ConflictsSection {...props} />
      <Capacity {...props} />
    </Page>
  )
}
