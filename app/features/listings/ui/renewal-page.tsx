import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { formatDate } from '#app/i18n/format.ts'
import { useErrorText, useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ButtonRow } from '#app/ui/button-row.tsx'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import type { RenewalPage } from '../queries/get-renewal-page.server.ts'

/** One question, one button: whether the listing stays in the lists. */
export function RenewalPageView({ page, answer }: { page: RenewalPage; answer: FormAnswer | undefined }) {
  const { t, dynamic, locale } = useT()
  const errorText = useErrorText()
  const isSending = useIsSending()
  const { id, title, track, expiresAt, isExpired, days, canRenew } = page
  const errors = (answer?.result.error?.[''] ?? []).map((error) => ({ message: errorText(error) }))
  const toListing = <ButtonLink to={`/listings/${id}`}>{t('listings.renew.back')}</ButtonLink>
  return (
    <Page width="narrow">
      <PageHeader title={t('listings.renew.title')} lead={t('listings.renew.lead')} />
      {errors.length > 0 && <FormErrorSummary title={t('common.errorSummary')} items={errors} />}
      {!canRenew && (
        <EmptyState title={t('listings.renew.notNeeded')} action={toListing}>
          {t('listings.renew.notNeededText')}
        </EmptyState>
      )}
      {canRenew && (
        <Card className="grid gap-5">
          <div>
            <TrackTag track={track} label={dynamic(`tracks.${track}.short`)} />
          </div>
          <p className="text-h3 font-bold wrap-anywhere">{title}</p>
          {expiresAt && (
            <p>
              {t(isExpired ? 'listings.renew.ended' : 'listings.renew.until', { date: formatDate(expiresAt, locale) })}
            </p>
          )}
          <p>{t('listings.renew.term', { days })}</p>
          <Form method="post">
            <ButtonRow>
              <Button name="intent" value="renew" pending={isSending} pendingLabel={t('listings.form.sending')}>
                {t('listings.renew.submit', { days })}
              </Button>
              <ButtonLink to={`/listings/${id}/edit`} variant="secondary">
                {t('listings.renew.change')}
              </ButtonLink>
              <ButtonLink to={`/listings/${id}`} variant="quiet">
                {t('listings.renew.close')}
              </ButtonLink>
            </ButtonRow>
          </Form>
        </Card>
      )}
    </Page>
  )
}
