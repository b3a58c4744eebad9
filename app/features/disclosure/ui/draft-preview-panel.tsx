import { Link } from '@remix-run/react'
import type { MouseEvent } from 'react'
import { useT } from '#app/i18n/use-t.tsx'
import type { DraftPreview } from '../queries/get-draft-preview.server.ts'
import { previewLevels } from '../preview-levels.ts'
import { ListingBody } from './listing-body.tsx'

interface PanelProps {
  preview: DraftPreview
  /** The audience asked for; the preview of it may still be on its way. */
  level: string
  /** Where scripts run, another audience is shown without leaving the page. */
  choose?: (level: string) => void
}

function Audiences({ preview, level, choose }: PanelProps) {
  const { t } = useT()
  const onClick = (one: string) =>
    choose &&
    ((event: MouseEvent) => {
      event.preventDefault()
      choose(one)
    })
  return (
    <nav aria-label={t('listings.draft.preview.audiences')}>
      <ul className="flex flex-wrap gap-x-5">
        {previewLevels.map((one) => (
          <li key={one}>
            <Link
              to={`/listings/${preview.listingId}/preview?as=${one}`}
              onClick={onClick(one)}
              className="link touch aria-[current]:font-bold aria-[current]:no-underline"
              aria-current={one === level ? 'true' : undefined}
            >
              {t(`listings.page.own.previewAs.${one}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A working copy as its readers will see it, in the very parts the listing's page is made of. */
export function PreviewBody({ preview }: { preview: DraftPreview }) {
  const { t } = useT()
  const { title } = preview
  return (
    <div className="grid gap-8">
      <p className="phrase text-h3 leading-normal font-bold wrap-anywhere">
        {title === '' ? t('listings.draft.untitled') : title}
      </p>
      <ListingBody {...preview} />
    </div>
  )
}

/** Beside the form, or below it on a phone: what each audience will see of what has been saved so far. */
export function DraftPreviewPanel(props: PanelProps) {
  const { t } = useT()
  return (
    <aside aria-labelledby="preview-title" className="min-w-0">
      <div className="grid gap-4 rounded-12 bg-sunken p-5 lg:sticky lg:top-4 lg:max-h-[calc(100vh-2rem)] lg:overflow-y-auto">
        <h2 id="preview-title" className="text-h3">
          {t('listings.draft.preview.title')}
        </h2>
        <p className="text-small text-ink-soft">{t('listings.draft.preview.text')}</p>
        <Audiences {...props} />
        <PreviewBody preview={props.preview} />
      </div>
    </aside>
  )
}
