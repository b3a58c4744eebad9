import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ButtonRow } from '#app/ui/button-row.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { kindProfiles } from '../kind-profiles/definitions.ts'
import type { KindProfileForm } from '../queries/get-kind-profile-form.server.ts'
import { FieldControl } from './field-control.tsx'
import { useFieldChoices } from './use-field-choices.ts'

interface KindProfilePageProps {
  page: KindProfileForm & { isRestored: boolean }
  answer: FormAnswer | undefined
}

function KindForm({ page: { id, kind, values, choices }, answer }: KindProfilePageProps) {
  const { t, dynamic, has, locale } = useT()
  const definitions = kindProfiles[kind]
  const fieldChoices = useFieldChoices(choices)
  const schema = () =>
    import('../kind-profiles/kind-profile-schema.ts').then(({ kindProfileSchema }) => kindProfileSchema(kind))
  const [form, fields] = useLocalizedForm({ id: `kind-${kind}`, intent: 'save', answer, defaultValue: values, schema })
  const labelOf = (key: string) => dynamic(`profiles.${kind}.fields.${key}.label`)
  const shown = definitions.map(({ key }) => [fields[key]!, labelOf(key)] as const)
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-10">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(shown, form.errors, locale)} />
      <div className="grid gap-8">
        {definitions.map((definition) => {
          const { key, level, band } = definition
          const hint = `profiles.${kind}.fields.${key}.hint`
          return (
            <FieldControl
              key={key}
              // A profile may be begun today and finished another day: nothing keeps it from being saved.
              definition={{ ...definition, required: false }}
              field={fields[key]!}
              label={labelOf(key)}
              hint={has(hint) ? dynamic(hint) : undefined}
              optionLabel={(option) => dynamic(`profiles.${kind}.options.${key}.${option}`)}
              choices={fieldChoices}
              grouped
              audience={{ level, label: t(band ? 'profiles.audience.band' : `profiles.audience.${level as 'member'}`) }}
            />
          )
        })}
      </div>
      <ButtonRow>
        <Button wide pending={useIsSending()} pendingLabel={t('participants.form.saving')}>
          {t('participants.form.save')}
        </Button>
        <ButtonLink to={`/participants/${id}`} variant="quiet">
          {t('common.cancel')}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}

/** What a participant says as one of its kinds. */
export function KindProfilePage(props: KindProfilePageProps) {
  const { t } = useT()
  const { id, name, kind, isRestored } = props.page
  return (
    <Page width="narrow">
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[{ label: name, to: `/participants/${id}` }, { label: t(`profiles.${kind}.title`) }]}
          />
        }
        title={t(`profiles.${kind}.title`)}
        lead={t(`profiles.${kind}.lead`)}
      />
      {isRestored && <Notice role="status">{t('participants.form.restored')}</Notice>}
      <KindForm {...props} />
    </Page>
  )
}
