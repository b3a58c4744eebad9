import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import type { ImportPage } from '../queries/get-import.server.ts'
import { importErrorColumn, importErrorText } from './error-words.ts'

/** What is wrong with which cell. */
export function ImportErrors({ page }: { page: Pick<ImportPage, 'id' | 'errors' | 'errorCount'> }) {
  const translator = useT()
  const { t, locale } = translator
  const { id, errors, errorCount } = page
  const count = errorCount.toLocaleString(locale)
  const isMore = errorCount > errors.length
  return (
    <>
      <Notice
        tone="danger"
        role="alert"
        title={t('imports.page.errorsTitle', { count })}
        actions={
          <>
            <ButtonLink to="/imports/new">{t('imports.page.sendAgain')}</ButtonLink>
            <a className="link touch" href={`/imports/${id}/errors`} download>
              {t('imports.page.errorsDownload')}
            </a>
          </>
        }
      >
        <p>{t('imports.page.errorsText')}</p>
        {isMore && <p>{t('imports.page.errorsListed', { listed: errors.length, count })}</p>}
      </Notice>
      <Table
        caption={t('imports.page.errorsCaption')}
        captionHidden
        rows={errors.map((error, index) => ({ ...error, index }))}
        rowKey={({ index }) => String(index)}
        columns={[
          {
            key: 'line',
            header: t('imports.page.line'),
            align: 'number',
            cell: ({ line }) => line.toLocaleString(locale),
          },
          { key: 'column', header: t('imports.page.column'), cell: (error) => importErrorColumn(translator, error) },
          { key: 'wrong', header: t('imports.page.wrong'), cell: ({ error }) => importErrorText(translator, error) },
          {
            key: 'read',
            header: t('imports.page.read'),
            cell: ({ read }) =>
              read !== undefined && (
                <span className="wrap-anywhere">{read === '' ? t('imports.page.blank') : read}</span>
              ),
          },
        ]}
      />
    </>
  )
}
