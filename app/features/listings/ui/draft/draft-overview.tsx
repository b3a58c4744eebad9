import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { formatTime } from '#app/i18n/format.ts'
import { useErrorText, useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ButtonRow } from '#app/ui/button-row.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { DraftPage } from '../../queries/get-draft-page.server.ts'
import { UnverifiedNotice } from '../unverified-notice.tsx'
import { DraftTasks } from './draft-tasks.tsx'
import { WorkingCopyNotice } from './step-header.tsx'

/** Something that cannot be taken back: asked once more, in its own words. */
function GoneForGood({ intent, listingId }: { intent: 'delete' | 'discard'; listingId: string }) {
  const { t } = useT()
  const isSending = useIsSending(intent)
  return (
    <Disclosure summary={t(`listings.draft.${intent}.title`)}>
      <Form method="post" action={`/listings/${listingId}/edit`} className="grid gap-4 pt-2">
        <p className="measure phrase">{t(`listings.draft.${intent}.text`)}</p>
        <div>
          <Button
            name="intent"
            value={intent}
            variant="danger"
            pending={isSending}
            pendingLabel={t('listings.form.sending')}
          >
            {t(`listings.draft.${intent}.submit`)}
          </Button>
        </div>
      </Form>
    </Disclosure>
  )
}

/** The way on: the first step not finished, or the answers. */
function NextStep({ page }: { page: DraftPage }) {
  const { t, dynamic } = useT()
  const open = page.steps.find(({ key, state, isOptional }) =>
    state === 'started' ? true : state === 'empty' && (!isOptional || page.conflicts.includes(key)),
  )
  const check = `/listings/${page.listingId}/edit/check`
  return (
    <ButtonRow>
      {open && (
        <ButtonLink to={`/listings/${page.listingId}/edit/${open.key}`}>
          {t('listings.draft.continueWith', { step: dynamic(`listings.steps.${open.key}.title`) })}
        </ButtonLink>
      )}
      <ButtonLink to={check} variant={open ? 'secondary' : 'primary'}>
        {t('listings.draft.toCheck')}
      </ButtonLink>
      <ButtonLink to={`/listings/${page.listingId}/preview`} variant="quiet">
        {t('listings.draft.preview.link')}
      </ButtonLink>
    </ButtonRow>
  )
}

/** The list of a form's steps, what stands in the way, and the ways on and out. */
export function DraftOverview({ page, answer }: { page: DraftPage; answer: FormAnswer | undefined }) {
  const { t } = useT()
  const errorText = useErrorText()
  const refusals = (answer?.result.error?.[''] ?? []).map((error) => ({ message: errorText(error) }))
  const done = page.steps.filter(({ state }) => state === 'done').length
  return (
    <>
      <div className="grid gap-4 empty:hidden">
        {refusals.length > 0 && <FormErrorSummary title={t('common.errorSummary')} items={refusals} />}
        <WorkingCopyNotice page={page} />
        {page.reviewNote && (
          <Notice tone="decision" title={t('listings.page.own.reason')}>
            <span className="whitespace-pre-wrap">{page.reviewNote}</span>
          </Notice>
        )}
        <UnverifiedNotice participants={[page.participant]} />
      </div>
      <section className="grid gap-3">
        <p className="flex flex-wrap items-baseline justify-between gap-x-6 text-ink-soft">
          <span className="phrase">{t('listings.draft.progress', { done, count: page.steps.length })}</span>
          {page.savedAt && (
            <span className="text-small">{t('listings.draft.saved', { time: formatTime(page.savedAt) })}</span>
          )}
        </p>
        <DraftTasks page={page} />
      </section>
      <NextStep page={page} />
      <div>
        {page.hasChanges && <GoneForGood intent="discard" listingId={page.listingId} />}
        {page.canDelete && <GoneForGood intent="delete" listingId={page.listingId} />}
      </div>
    </>
  )
}
