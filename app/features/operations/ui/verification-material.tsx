import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import type { ScreeningHit } from '#app/features/verification/queries/find-screening-hits.server.ts'
import type { VerificationCase } from '#app/features/verification/queries/get-verification-case.server.ts'
import { Notice } from '#app/ui/notice.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'

const REGISTER = 'https://www.houjin-bangou.nta.go.jp/henkorireki-johoto.html'

function Hit({ hit }: { hit: ScreeningHit }) {
  const { t, locale } = useT()
  const words = hit.by.map(({ text }) => text).join(locale === 'ja' ? '、' : ', ')
  return (
    <li className="grid gap-1 border-b border-line pb-3 text-small">
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-bold wrap-anywhere">{hit.name}</span>
        <StatusBadge tone={hit.likeness === 'same' ? 'danger' : 'warning'}>
          {t(`verification.console.${hit.likeness}`)}
        </StatusBadge>
      </p>
      {hit.corporateNumber && <p className="num text-start">{hit.corporateNumber}</p>}
      <p className="wrap-anywhere">{hit.reason}</p>
      <p className="wrap-anywhere text-ink-soft">
        {t('verification.console.source', { source: hit.source })} {formatDate(hit.addedAt, locale)}
      </p>
      <p className="wrap-anywhere text-ink-soft">{t('verification.console.by', { words })}</p>
    </li>
  )
}

/** Lines of the list that may mean this participant: the operator judges. */
export function Hits({ hits }: Pick<VerificationCase, 'hits'>) {
  const { t } = useT()
  if (hits.length === 0) return <p className="text-small">{t('verification.console.noHits')}</p>
  return (
    <div className="grid gap-3">
      <Notice tone="decision" title={t('verification.console.hits')}>
        {t('verification.console.hitsLead')}
      </Notice>
      <ul className="grid gap-3">
        {hits.map((hit) => (
          <Hit key={hit.entryId} hit={hit} />
        ))}
      </ul>
    </div>
  )
}

export function Documents({ documents }: Pick<VerificationCase, 'documents'>) {
  const { t, locale } = useT()
  if (documents.length === 0) return <p className="text-small">{t('verification.console.documentsNone')}</p>
  return (
    <ul className="grid gap-3">
      {documents.map(({ id, label, uploadedAt, byteSize }) => (
        <li key={id} className="text-small">
          <a href={`/documents/${id}`} download className="wrap-anywhere">
            {label}
          </a>
          <p className="text-ink-soft">
            {t('verification.documents.uploaded', { date: formatDate(uploadedAt, locale) })}{' '}
            {t('verification.documents.size', { size: (byteSize / 1_048_576).toFixed(1) })}
          </p>
        </li>
      ))}
    </ul>
  )
}

export function CorporateNumber({ number }: { number: string | null }) {
  const { t } = useT()
  if (number === null) return null
  return (
    <p className="grid gap-1 text-small">
      <span className="num text-start">{number}</span>
      <a href={`${REGISTER}?${new URLSearchParams({ selHouzinNo: number })}`} rel="noreferrer" target="_blank">
        {t('verification.console.lookUp')}
      </a>
    </p>
  )
}
