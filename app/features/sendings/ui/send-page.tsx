import { getFormProps } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { NOTE_MAX } from '#app/features/introductions/limits.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { CheckboxGroup } from '#app/ui/checkbox-group.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import type { SendPage } from '../queries/get-send-page.server.ts'

const schema = () => import('../schema.ts').then((module) => module.sendSchema)

interface SendProps {
  page: SendPage
  answer: FormAnswer | undefined
}

function SendForm({ page, answer }: SendProps) {
  const { t, locale } = useT()
  const isSending = useIsSending('send')
  const [form, fields] = useLocalizedForm({ id: 'send', intent: 'send', answer, schema })
  const { recipients, note } = fields
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-8">
      <FormErrorSummary
        title={t('common.errorSummary')}
        items={labelledErrors(
          [
            [recipients!, t('sendings.recipients')],
            [note!, t('sendings.note')],
          ],
          form.errors,
          locale,
        )}
      />
      <input type="hidden" name="listingId" value={page.listing.id} />
      <CheckboxGroup
        field={recipients!}
        label={t('sendings.recipients')}
        hint={t('sendings.recipientsHint')}
        choices={page.candidates.map(({ id, title, percent }) => ({
          value: id,
          label: title,
          ...(percent === null ? {} : { hint: t('sendings.fit', { percent }) }),
        }))}
      />
      <TextArea
        field={note!}
        label={t('sendings.note')}
        hint={t('sendings.noteHint')}
        rows={4}
        maxLength={NOTE_MAX}
        required
      />
      <div>
        <Button name="intent" value="send" pending={isSending} pendingLabel={t('sendings.sending')}>
          {t('sendings.submit')}
        </Button>
      </div>
    </Form>
  )
}

/** A navigator, or the operator, sends a listing to chosen others. */
export function SendPageView(props: SendProps) {
  const { t } = useT()
  const { listing, candidates } = props.page
  return (
    <Page width="narrow">
      <PageHeader title={t('sendings.newTitle')} lead={t('sendings.newLead')} />
      <p>
        <Link to={`/listings/${listing.id}`}>{listing.title}</Link>
      </p>
      {candidates.length === 0 ? <EmptyState title={t('sendings.nobody')} /> : <SendForm {...props} />}
    </Page>
  )
}
