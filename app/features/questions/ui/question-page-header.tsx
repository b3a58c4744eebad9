import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

interface QuestionPageHeaderProps {
  listing: { id: string; title: string }
  /** The way back to the listing, as its reader knows it. */
  crumb: string
  title: string
  lead: string
}

/** The head of every page about the questions of one listing. */
export function QuestionPageHeader({ listing, crumb, title, lead }: QuestionPageHeaderProps) {
  const { t } = useT()
  return (
    <PageHeader
      breadcrumbs={
        <Breadcrumbs
          label={t('common.breadcrumbs')}
          items={[{ label: crumb, to: `/listings/${listing.id}` }, { label: title }]}
        />
      }
      eyebrow={<span className="wrap-anywhere">{listing.title}</span>}
      title={title}
      lead={lead}
    />
  )
}
