import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useT } from '#app/i18n/use-t.tsx'
import type { FoundWords } from '#app/platform/images/found-words.server.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { FieldAudience } from '#app/ui/field-audience.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import type { ImageList, ListingImagesPage } from '../queries/get-listing-images.server.ts'
import { AddImageForm } from './add-image-form.tsx'
import { fieldLabel } from './field-text.ts'
import { ImagePress, OwnImage } from './own-image.tsx'

interface ListingImagesPageProps {
  page: ListingImagesPage
  found: FoundWords | undefined
  answer: FormAnswer | undefined
}

/** The address names the list an answer is for. */
const answerFor = (answer: FormAnswer | undefined, field: string) =>
  answer?.result.initialValue?.['field'] === field ? answer : undefined

function PortfolioChoice({ list }: { list: ImageList }) {
  const { t } = useT()
  if (list.fromPortfolio.length === 0 || list.images.length >= list.max) return null
  return (
    <div className="grid gap-3">
      <h3>{t('images.fromPortfolio')}</h3>
      <p className="measure text-ink-soft">{t('images.fromPortfolioLead')}</p>
      <ul className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        {list.fromPortfolio.map((image) => (
          <li key={image.id} className="grid content-start justify-items-start gap-2">
            <img
              src={`/images/${image.id}?w=320`}
              alt={image.alt}
              width={image.width}
              height={image.height}
              loading="lazy"
              className="h-32 w-full rounded-8 bg-sunken object-contain"
            />
            <ImagePress
              intent="take"
              hidden={{ field: list.field, imageId: image.id }}
              label={t('images.take')}
              name={t('images.takeOf', { alt: image.alt })}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

function List({ page, list, found, answer }: ListingImagesPageProps & { list: ImageList }) {
  const translator = useT()
  const { t } = translator
  const { images, max, field } = list
  const label = fieldLabel(translator, page.track, page.side, field)
  return (
    <Section title={label === t('images.title') ? t('images.shown') : label}>
      <div className="grid gap-8">
        <div className="flex flex-wrap items-center gap-3">
          <FieldAudience level={list.level} label={t(`common.audience.${list.level}`)} />
          <p className="text-ink-soft">
            {images.length === 0 ? t('images.none') : t('images.count', { count: images.length, max })}
          </p>
        </div>
        {images.length > 0 && (
          <ol className="grid gap-5 sm:grid-cols-2">
            {images.map((image, index) => (
              <OwnImage
                key={image.id}
                field={field}
                image={image}
                number={index + 1}
                count={images.length}
                words={found?.imageId === image.id ? found.findings : undefined}
                answer={answer}
              />
            ))}
          </ol>
        )}
        {images.length < max ? (
          <AddImageForm key={images.map(({ id }) => id).join()} field={field} answer={answerFor(answer, field)} />
        ) : (
          <Notice>{t('images.full', { max })}</Notice>
        )}
        <PortfolioChoice list={list} />
      </div>
    </Section>
  )
}

/** The form's step for pictures. */
export function ListingImagesPageView(props: ListingImagesPageProps) {
  const { t } = useT()
  const { page } = props
  const isPrivate = page.status === 'draft' || page.status === 'rejected'
  const edit = `/listings/${page.listingId}/edit`
  return (
    <Page width="narrow">
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[{ label: t('listings.draft.tasks'), to: edit }, { label: t('images.title') }]}
          />
        }
        title={t('images.title')}
        lead={t('images.lead')}
      />
      <Notice>{t('images.privacy')}</Notice>
      {!isPrivate && <Notice tone="warning">{t('images.publishedNote')}</Notice>}
      {page.lists.map((list) => (
        <List key={list.field} {...props} list={list} />
      ))}
      <div>
        <ButtonLink to={edit} variant="secondary">
          {t('images.done')}
        </ButtonLink>
      </div>
    </Page>
  )
}
