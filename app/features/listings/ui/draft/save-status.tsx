import { formatTime } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { DraftSaving } from './use-draft-saver.ts'

/** One quiet line on what is saved; louder only where something is not. */
export function SaveStatus({ saving, savedAt }: { saving: DraftSaving; savedAt: string | null }) {
  const { t } = useT()
  const { kind } = saving.state
  const quiet = savedAt
    ? t('listings.draft.saved', { time: formatTime(savedAt) })
    : t(kind === 'manual' ? 'listings.draft.savesByButton' : 'listings.draft.savesItself')
  const isLoud = kind === 'failed' || kind === 'ended' || kind === 'gone' || kind === 'too_large'
  return (
    <div role="status" className="min-h-[1.65em]">
      {isLoud ? (
        <Notice
          tone="warning"
          actions={
            kind === 'ended' && (
              <Button type="button" size="small" onClick={saving.signInAgain}>
                {t('listings.draft.signInAgain')}
              </Button>
            )
          }
        >
          {t(`listings.draft.problems.${kind}`)}
        </Notice>
      ) : (
        <p className="text-small text-ink-soft">{quiet}</p>
      )}
    </div>
  )
}
