import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import type { PiecePage } from '../queries/get-portfolio.server.ts'
import { PieceForm } from './piece-form.tsx'

/** One piece of work, to change. */
export function PiecePageView({ page, answer }: { page: PiecePage; answer: FormAnswer | undefined }) {
  const { t } = useT()
  const { id, name, piece } = page
  const { title, caption, year, image } = piece
  return (
    <Page width="narrow">
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[
              { label: name, to: `/participants/${id}` },
              { label: t('participants.steps.portfolio.title'), to: `/participants/${id}/portfolio` },
              { label: title },
            ]}
          />
        }
        title={<span className="wrap-anywhere">{title}</span>}
      />
      {image && (
        <img
          src={`/images/${image.id}?w=960`}
          alt={image.alt}
          width={image.width}
          height={image.height}
          className="max-h-80 w-auto max-w-full rounded-8 bg-sunken object-contain"
        />
      )}
      <PieceForm
        intent="save"
        values={{ title, caption, year: year === null ? '' : String(year), alt: image?.alt ?? '' }}
        answer={answer}
      />
    </Page>
  )
}
