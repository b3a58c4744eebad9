import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { chooseIntent } from '../../draft-names.ts'

interface TwoTextsProps {
  fieldKey: string
  label: string
  /** Each as its reader would read it. */
  kept: string
  other: string
}

function Side({ title, text, intent, button }: { title: string; text: string; intent: string; button: string }) {
  const { t } = useT()
  return (
    <div className="grid content-between gap-3 rounded-8 border border-line bg-surface p-4">
      <div className="grid gap-1.5">
        <p className="text-small font-bold">{title}</p>
        <p className="wrap-anywhere max-h-80 overflow-y-auto whitespace-pre-wrap">
          {text === '' ? t('listings.draft.conflict.empty') : text}
        </p>
      </div>
      <div>
        <Button name="intent" value={intent} variant="secondary" size="small">
          {button}
        </Button>
      </div>
    </div>
  )
}

/** Two devices wrote the same field: both texts side by side, and the choice between them. */
export function TwoTexts({ fieldKey, label, kept, other }: TwoTextsProps) {
  const { t } = useT()
  return (
    <Card as="section" tone="decision" className="grid gap-4">
      <div className="grid gap-1.5">
        <h3 className="text-h3">{t('listings.draft.conflict.title', { label })}</h3>
        <p className="measure phrase">{t('listings.draft.conflict.text')}</p>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <Side
          title={t('listings.draft.conflict.kept')}
          text={kept}
          intent={chooseIntent(fieldKey, 'kept')}
          button={t('listings.draft.conflict.takeKept')}
        />
        <Side
          title={t('listings.draft.conflict.other')}
          text={other}
          intent={chooseIntent(fieldKey, 'other')}
          button={t('listings.draft.conflict.takeOther')}
        />
      </div>
    </Card>
  )
}
