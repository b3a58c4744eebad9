import { useT } from '#app/i18n/use-t.tsx'
import type { MetadataFinding } from '#app/platform/images/findings.ts'
import { Icon } from '#app/ui/icon.tsx'

interface ImageFindingsProps {
  /** Kinds of telling data that were taken out of the file. */
  kinds: readonly string[]
  /** What it said; known only right after the upload, to who sent it. */
  words?: readonly MetadataFinding[]
}

/** Beside a picture: what its file would have told, and that it is gone. */
export function ImageFindings({ kinds, words = [] }: ImageFindingsProps) {
  const { t, dynamic, locale } = useT()
  if (kinds.length === 0) return <p className="text-small text-ink-soft">{t('images.findings.none')}</p>
  const listed = kinds.map((kind) => dynamic(`images.findings.${kind}`))
  const said = words.flatMap((finding) => finding.words)
  return (
    <div className="flex gap-2 rounded-8 bg-warning-soft p-3 text-small">
      <Icon name="alert" className="mt-0.5 size-5 shrink-0 text-warning" />
      <div className="grid min-w-0 gap-1">
        <p>{t('images.findings.removed', { kinds: listed.join(locale === 'ja' ? '、' : ', ') })}</p>
        {said.length > 0 && (
          <p className="wrap-anywhere text-ink-soft">{t('images.findings.words', { words: said.join(' / ') })}</p>
        )}
      </div>
    </div>
  )
}
