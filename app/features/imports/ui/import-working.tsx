import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { ImportPage } from '../queries/get-import.server.ts'

const EVERY_MS = 1_500

/** Asks how far the job is until the page shows something else. */
function useNewsEvery(ms: number) {
  const { state, revalidate } = useRevalidator()
  useEffect(() => {
    if (state !== 'idle') return
    const timer = setTimeout(revalidate, ms)
    return () => clearTimeout(timer)
  }, [state, revalidate, ms])
}

/** What is under way. Without JavaScript the browser reloads the page by itself. */
export function ImportWorking({
  id,
  state,
  progress,
  rowCount,
}: Pick<ImportPage, 'id' | 'progress' | 'rowCount'> & { state: 'checking' | 'writing' | 'undoing' }) {
  const { t, locale } = useT()
  useNewsEvery(EVERY_MS)
  const done = progress.toLocaleString(locale)
  const isKnown = state !== 'checking' && rowCount > 0
  return (
    <Notice
      title={t(`imports.page.working.${state}`)}
      role="status"
      actions={
        <ButtonLink to={`/imports/${id}`} variant="secondary" size="small" reloadDocument>
          {t('imports.page.reload')}
        </ButtonLink>
      }
    >
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      {progress > 0 && (
        <p className="num text-start">
          {isKnown
            ? t('imports.page.progressOf', { done, total: rowCount.toLocaleString(locale) })
            : t('imports.page.progress', { done })}
        </p>
      )}
      {isKnown && <progress className="h-3 w-full max-w-md" value={progress} max={rowCount} />}
      <p>{t('imports.page.workingText')}</p>
    </Notice>
  )
}
