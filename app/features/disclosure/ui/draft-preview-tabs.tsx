import { useT } from '#app/i18n/use-t.tsx'
import { Card } from '#app/ui/card.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import type { DraftPreview } from '../queries/get-draft-preview.server.ts'
import { PreviewBody } from './draft-preview-panel.tsx'

/** The three audiences of a working copy as tabs, one shown. @param to the page's own address, the level is added */
export function DraftPreviewTabs({
  previews,
  level,
  to,
}: {
  previews: readonly DraftPreview[]
  level: string
  to: string
}) {
  const { t } = useT()
  const shown = previews.find((preview) => preview.level === level)
  return (
    <div className="grid gap-4">
      <Tabs
        label={t('listings.draft.preview.audiences')}
        items={previews.map((preview) => ({
          to: `${to}?as=${preview.level}`,
          label: t(`listings.page.own.previewAs.${preview.level}`),
          current: preview.level === level,
        }))}
      />
      {shown && (
        <Card tone="quiet">
          <PreviewBody preview={shown} />
        </Card>
      )}
    </div>
  )
}
