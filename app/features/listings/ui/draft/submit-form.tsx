import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useErrorText, useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { formErrorItems } from '#app/ui/form-error-items.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { DraftCheck } from '../../queries/get-draft-check.server.ts'
import { fieldLabel } from '../field-text.ts'
import { AcceptFindings } from '../listing-check.tsx'

/** Why it cannot be submitted as it stands, each line with the way to mend it. */
function NotReady({ page }: { page: DraftCheck }) {
  const translator = useT()
  const errorText = useErrorText()
  const { t } = translator
  const open = page.steps.flatMap(({ key: step, answers }) =>
    answers
      .filter(({ isMissing, problem }) => isMissing || problem)
      .map(({ key, problem }) => ({
        key,
        to: `/listings/${page.listingId}/edit/${step}#${key}`,
        label: fieldLabel(translator, page.track, page.side, key),
        error: problem ? errorText(problem) : t('listings.draft.check.missing'),
      })),
  )
  if (open.length === 0) return null
  return (
    <Notice tone="warning" title={t('listings.draft.check.notReady')}>
      <ul className="grid gap-1">
        {open.map(({ key, to, label, error }) => (
          <li key={key}>
            <a href={to} className="link inline-block py-2">
              {t('listings.form.errorOf', { label, error })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Asks for publication, or says why that is not possible yet. */
export function SubmitForm({ page, answer }: { page: DraftCheck; answer: FormAnswer | undefined }) {
  const { t } = useT()
  const isSending = useIsSending()
  const schema = () => import('../../schema.ts').then((module) => module.submitSchema)
  const [form, fields] = useLocalizedForm({ id: 'submit', intent: 'submit', answer, schema })
  const accepts = fields['acceptsFindings']!
  const errors = formErrorItems([accepts], form.errors)
  if (page.status === 'in_review') return <Notice>{t('listings.draft.check.inReview')}</Notice>
  if (page.hasConflicts) return <Notice tone="warning">{t('listings.draft.check.conflict')}</Notice>
  if (!page.isReady) return <NotReady page={page} />
  if (!page.isPrivate && !page.hasChanges) return <Notice>{t('listings.draft.check.unchanged')}</Notice>
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <input type="hidden" name="revision" value={page.revision} />
      {errors.length > 0 && <FormErrorSummary title={t('common.errorSummary')} items={errors} />}
      {page.check.needsYes && <AcceptFindings field={accepts} />}
      <p className="measure text-ink-soft">{t('listings.draft.check.review')}</p>
      <div>
        <Button name="intent" value="submit" pending={isSending} pendingLabel={t('listings.form.sending')}>
          {t(page.isPrivate ? 'listings.draft.check.submit' : 'listings.draft.check.submitChanges')}
        </Button>
      </div>
    </Form>
  )
}
