import { getFormProps } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useErrorText, useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ButtonRow } from '#app/ui/button-row.tsx'
import { Card } from '#app/ui/card.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import type { ListingStatus } from '#prisma/generated/enums.ts'
import { formatDate } from '#app/i18n/format.ts'
import { closeReasons } from '../close-reasons.ts'
import type { OwnStanding } from '../queries/get-own-standing.server.ts'
import { ListingStatusBadge } from './listing-status.tsx'

export interface OwnControlsProps {
  id: string
  status: ListingStatus
  own: OwnStanding & {
    participantName: string
    canEdit: boolean
    transitions: string[]
    rejectionReason: string | null
    closeReason: string | null
    previewAs: string | null
  }
  answer: FormAnswer | undefined
}

/** A button that takes a transition without a question. */
function Move({ name }: { name: 'pause' | 'resume' | 'match' | 'withdraw' }) {
  const { t } = useT()
  const isSending = useIsSending(name)
  return (
    <Form method="post">
      <Button
        name="intent"
        value={name}
        variant="secondary"
        wide
        pending={isSending}
        pendingLabel={t('listings.form.sending')}
      >
        {t(`listings.page.own.${name}`)}
      </Button>
    </Form>
  )
}

function CloseForm({ answer }: { answer: FormAnswer | undefined }) {
  const { t } = useT()
  const isSending = useIsSending('close')
  const schema = () => import('../schema.ts').then((module) => module.closeSchema)
  const [form, fields] = useLocalizedForm({ id: 'close', intent: 'close', answer, schema })
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5 pt-3">
      <p className="measure phrase">{t('listings.page.own.closeText')}</p>
      <RadioGroup
        field={fields['reason']!}
        label={t('listings.page.own.closeReason')}
        choices={closeReasons.map((value) => ({ value, label: t(`listings.closeReasons.${value}`) }))}
        required
      />
      <div>
        <Button
          name="intent"
          value="close"
          variant="danger"
          pending={isSending}
          pendingLabel={t('listings.form.sending')}
        >
          {t('listings.page.own.closeSubmit')}
        </Button>
      </div>
    </Form>
  )
}

const previews = ['own', 'public', 'member', 'granted'] as const

function Previews({ id, previewAs }: { id: string; previewAs: string | null }) {
  const { t } = useT()
  return (
    <nav aria-label={t('listings.page.own.preview')} className="grid gap-1">
      <p className="text-small text-ink-soft">{t('listings.page.own.preview')}</p>
      <ul className="flex flex-wrap gap-x-5">
        {previews.map((who) => (
          <li key={who}>
            <Link
              to={who === 'own' ? `/listings/${id}` : `/listings/${id}?as=${who}`}
              className="link touch aria-[current]:font-bold aria-[current]:no-underline"
              aria-current={(previewAs ?? 'own') === who ? 'page' : undefined}
            >
              {t(`listings.page.own.previewAs.${who}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The end of its time, and the one click that moves it. */
function Term({ id, own }: { id: string; own: OwnControlsProps['own'] }) {
  const { t, locale } = useT()
  if (own.expiresAt === null) return null
  const date = formatDate(own.expiresAt, locale)
  if (!own.isExpired && !own.isRenewalDue)
    return <p className="text-small text-ink-soft">{t('listings.page.own.expires', { date })}</p>
  return (
    <Notice
      tone="decision"
      title={t(own.isExpired ? 'listings.page.own.expired' : 'listings.page.own.expiresSoon', { date })}
      actions={<ButtonLink to={`/listings/${id}/renew`}>{t('listings.page.own.renew')}</ButtonLink>}
    >
      {t(own.isExpired ? 'listings.page.own.expiredText' : 'listings.page.own.expiresSoonText')}
    </Notice>
  )
}

/** What the operator said, and what waits for the operator. */
function Review({ own }: { own: OwnControlsProps['own'] }) {
  const { t } = useT()
  const note = own.rejectionReason ?? own.reviewNote
  return (
    <>
      {note && (
        <Notice tone="decision" title={t('listings.page.own.reason')}>
          <span className="whitespace-pre-wrap">{note}</span>
        </Notice>
      )}
      {own.hasWaitingChanges && <Notice>{t('listings.page.own.changesWaiting')}</Notice>}
    </>
  )
}

/** Which buttons the state offers, in the order they are shown. */
function movesOf({ transitions, hasWaitingChanges, canEdit, isExpired }: OwnControlsProps['own']) {
  const can = (name: string) => transitions.includes(name)
  return [
    ...(can('withdraw') || (canEdit && hasWaitingChanges) ? (['withdraw'] as const) : []),
    ...((can('resume') && !isExpired) || can('reopen') ? (['resume'] as const) : []),
    ...(can('pause') || can('set_aside') ? (['pause'] as const) : []),
    ...(can('match') ? (['match'] as const) : []),
  ]
}

/** What the owner can do with an own listing, and where it stands. */
export function OwnControls({ id, status, own, answer }: OwnControlsProps) {
  const { t, dynamic } = useT()
  const errorText = useErrorText()
  const refusals = (answer?.result.error?.[''] ?? []).map((error) => ({ message: errorText(error) }))
  return (
    <Card
      as="section"
      tone={status === 'rejected' || own.isExpired ? 'decision' : 'quiet'}
      className="no-print grid gap-5"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 className="text-h3">{t('listings.page.own.title')}</h2>
        <ListingStatusBadge status={status} />
        <span className="text-small text-ink-soft wrap-anywhere">
          {t('listings.page.own.as', { name: own.participantName })}
        </span>
      </div>
      {!own.isExpired && <p>{t(`listings.statuses.${status}.explain`)}</p>}
      {own.closeReason && (
        <p>{t('listings.page.own.closedBecause', { reason: dynamic(`listings.closeReasons.${own.closeReason}`) })}</p>
      )}
      {refusals.length > 0 && <FormErrorSummary title={t('common.errorSummary')} items={refusals} />}
      <Term id={id} own={own} />
      <Review own={own} />
      <ButtonRow>
        {status === 'published' && (
          <ButtonLink to={`/listings/${id}/matches`}>{t('listings.page.own.matches')}</ButtonLink>
        )}
        {own.canEdit && (
          <ButtonLink
            to={`/listings/${id}/edit`}
            variant={status === 'draft' || status === 'rejected' ? 'primary' : 'secondary'}
          >
            {t('listings.page.own.edit')}
          </ButtonLink>
        )}
        {movesOf(own).map((name) => (
          <Move key={name} name={name} />
        ))}
      </ButtonRow>
      {status !== 'closed' && <Previews id={id} previewAs={own.previewAs} />}
      {own.transitions.includes('close') && (
        <Disclosure summary={t('listings.page.own.closeTitle')} open={answer?.intent === 'close'}>
          <CloseForm answer={answer} />
        </Disclosure>
      )}
    </Card>
  )
}
