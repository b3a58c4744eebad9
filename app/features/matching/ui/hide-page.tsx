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
import { Card } from '#app/ui/card.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import type { HidePage } from '../queries/get-hide-page.server.ts'
import { hideReasons, NOTE_MAX } from '../hide-reasons.ts'

interface HideProps {
  page: HidePage
  answer: FormAnswer | undefined
}

const schema = () => import('../schema.ts').then((module) => module.hideSchema)

function HideForm({ page, answer }: HideProps) {
  const { t, locale } = useT()
  const isSending = useIsSending('hide')
  const [form, fields] = useLocalizedForm({ id: 'hide-match', intent: 'hide', answer, schema })
  const reason = fields['reason']!
  const note = fields['note']!
  const labels: [typeof reason, string][] = [
    [reason, t('matching.hide.reason')],
    [note, t('matching.hide.note')],
  ]
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(labels, form.errors, locale)} />
      <RadioGroup
        field={reason}
        label={t('matching.hide.reason')}
        choices={hideReasons.map((value) => ({
          value,
          label: t(`matching.hide.reasons.${value}.label`),
          hint: t(`matching.hide.reasons.${value}.effect`),
        }))}
        required
      />
      <TextArea
        field={note}
        label={t('matching.hide.note')}
        hint={t('matching.hide.noteHint')}
        maxLength={NOTE_MAX}
        rows={3}
      />
      <ButtonRow>
        <Button name="intent" value="hide" pending={isSending} pendingLabel={t('matching.hide.sending')}>
          {t('matching.hide.submit')}
        </Button>
        <ButtonLink to={`/listings/${page.listing.id}/matches`} variant="quiet">
          {t('matching.hide.back')}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}

/** Where a match is put aside, with the reason. */
export function HidePageView({ page, answer }: HideProps) {
  const { t } = useT()
  return (
    <Page width="narrow">
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[
              { label: t('matching.title'), to: `/listings/${page.listing.id}/matches` },
              { label: t('matching.hide.title') },
            ]}
          />
        }
        title={t('matching.hide.title')}
        lead={t('matching.hide.lead')}
      />
      <Card>
        <Heading level={2} className="wrap-anywhere text-h3">
          {page.other.title}
        </Heading>
        <p className="mt-2 line-clamp-3 wrap-anywhere">{page.other.teaser}</p>
      </Card>
      <HideForm page={page} answer={answer} />
    </Page>
  )
}
