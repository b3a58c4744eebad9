import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { otherSide } from '#app/tracks/track-definition.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { DocumentView } from '#app/ui/document-view.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { MissedForm } from '#app/features/introductions/ui/missed-form.tsx'
import type { NdaPage } from '../queries/get-nda-page.server.ts'
import { PrintButton } from '#app/ui/print-button.tsx'
import { SignForm } from './sign-form.tsx'
import { SignatureBlock } from './signature-block.tsx'

function State({ page }: { page: NdaPage }) {
  const { t } = useT()
  const toDeal = <ButtonLink to={`/deals/${page.dealId}`}>{t('nda.toDeal')}</ButtonLink>
  if (page.isWaiting)
    return (
      <Notice tone="success" title={t('nda.waitingTitle')} actions={toDeal}>
        {t('nda.waitingText')}
      </Notice>
    )
  if (page.signatures.length === 2)
    return (
      <Notice tone="success" title={t('nda.completeTitle')} actions={toDeal}>
        {t('nda.completeText')}
      </Notice>
    )
  if (!page.canSign && page.copyOf === null) return <Notice>{t('nda.cannotSign')}</Notice>
  return page.signatures.length === 1 ? <Notice>{t('nda.otherSigned')}</Notice> : null
}

function Copies({ page }: { page: NdaPage }) {
  const { t } = useT()
  const { copyOf, mySide, signatures } = page
  if (copyOf === null || signatures.length < 2) return null
  const side = (which: 'nda.copyMine' | 'nda.copyTheirs', target: typeof mySide) => ({
    to: `?copy=${target}`,
    label: t(which),
    current: copyOf === target,
  })
  return (
    <Tabs label={t('nda.copies')} items={[side('nda.copyMine', mySide), side('nda.copyTheirs', otherSide(mySide))]} />
  )
}

/** The agreement: to be read and signed, then to be kept. */
export function NdaPageView({ page, answer }: { page: NdaPage; answer: FormAnswer | undefined }) {
  const { t } = useT()
  const { text, names, canSign, copyOf, signatures } = page
  const shown = copyOf === null ? signatures : signatures.filter(({ side }) => side === copyOf)
  return (
    <Page width="narrow">
      <div className="no-print grid gap-6">
        <PageHeader
          breadcrumbs={
            <Breadcrumbs
              label={t('common.breadcrumbs')}
              items={[{ label: t('nda.crumb'), to: `/deals/${page.dealId}` }, { label: t('nda.title') }]}
            />
          }
          title={t('nda.title')}
          lead={t('nda.lead')}
        />
        <MissedForm answer={answer} shown={canSign ? ['sign'] : []} />
        <State page={page} />
        <Copies page={page} />
      </div>
      <div lang={text.locale}>
        <DocumentView
          title={text.title}
          sections={text.sections}
          meta={`${t('nda.parties', names)}　${t('nda.version', { version: text.version })}`}
        >
          {shown.length > 0 && <SignatureBlock signatures={shown} />}
        </DocumentView>
      </div>
      {canSign ? <SignForm page={page} answer={answer} /> : <PrintButton label={t('nda.print')} />}
    </Page>
  )
}
