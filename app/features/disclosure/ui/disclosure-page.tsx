import { Link } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { MissedForm } from '#app/features/introductions/ui/missed-form.tsx'
import { PressButton } from '#app/features/introductions/ui/press-button.tsx'
import { FieldList } from '#app/features/listings/ui/field-list.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Card } from '#app/ui/card.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import type { DisclosurePage } from '../queries/get-disclosure-page.server.ts'
import { GrantForm } from './grant-form.tsx'

interface ViewProps {
  page: DisclosurePage
  answer: FormAnswer | undefined
}

function Obstacle({ page }: { page: DisclosurePage }) {
  const { t } = useT()
  if (page.status === 'not_signed')
    return (
      <Notice
        title={t('disclosure.notSignedTitle')}
        actions={<ButtonLink to={`/deals/${page.dealId}/nda`}>{t('disclosure.toNda')}</ButtonLink>}
      >
        {t('disclosure.notSignedText')}
      </Notice>
    )
  if (page.status === 'over') return <Notice title={t('disclosure.overTitle')}>{t('disclosure.overText')}</Notice>
  return page.canAct ? null : <Notice>{t('disclosure.reading')}</Notice>
}

function Preview({ page }: { page: DisclosurePage }) {
  const { t } = useT()
  const { preview, notes, track, side, listing, counterpartName: name } = page
  const lead = t(page.status === 'open' ? 'disclosure.previewOpen' : 'disclosure.previewLead', { name })
  return (
    <Section title={t('disclosure.previewTitle')} lead={preview.length > 0 ? lead : t('disclosure.previewEmpty')}>
      <div className="grid gap-8">
        {preview.length > 0 && <FieldList track={track} side={side} fields={preview} withAudience />}
        <p>
          <Link to={`/listings/${listing.id}/edit`}>{t('disclosure.edit')}</Link>
        </p>
        {notes.length > 0 && (
          <div className="grid gap-3">
            <h3>{t('disclosure.notesTitle')}</h3>
            <p className="measure text-ink-soft">{t('disclosure.notesLead')}</p>
            <FieldList track={track} side={side} fields={notes} withAudience />
          </div>
        )}
      </div>
    </Section>
  )
}

function Revoke({ page, answer }: ViewProps) {
  const { t } = useT()
  return (
    <Card as="section" className="grid gap-4" aria-labelledby="revoke">
      <div className="measure grid gap-2">
        <h2 id="revoke">{t('disclosure.revokeTitle')}</h2>
        <p>{t('disclosure.revokeText')}</p>
      </div>
      <PressButton
        intent="revoke"
        variant="danger"
        hidden={{ side: page.side }}
        label={t('disclosure.revoke')}
        sending={t('disclosure.revoking')}
        answer={answer}
      />
    </Card>
  )
}

/** Opening one's own closed part to the counterpart of a deal, and closing it again. */
export function DisclosurePageView({ page, answer }: ViewProps) {
  const { t, locale } = useT()
  const { status, canAct, counterpartName: name, listing, openSince } = page
  const canGrant = status === 'closed' && canAct
  const canRevoke = status === 'open' && canAct
  return (
    <Page width="narrow">
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[{ label: t('disclosure.crumb'), to: `/deals/${page.dealId}` }, { label: t('disclosure.title') }]}
          />
        }
        eyebrow={t('disclosure.listing', { title: listing.title })}
        title={t('disclosure.title')}
        lead={t('disclosure.lead', { name })}
      />
      <MissedForm answer={answer} shown={[...(canGrant ? ['grant'] : []), ...(canRevoke ? ['revoke'] : [])]} />
      <Obstacle page={page} />
      {openSince && (
        <Notice tone="success">{t('disclosure.openSince', { date: formatDate(openSince, locale) })}</Notice>
      )}
      <Preview page={page} />
      {canGrant && <GrantForm page={page} answer={answer} />}
      {canRevoke && <Revoke page={page} answer={answer} />}
      <p>
        <Link to={`/deals/${page.dealId}`}>{t('disclosure.toDeal')}</Link>
      </p>
    </Page>
  )
}
