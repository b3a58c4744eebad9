import { Link } from '@remix-run/react'
import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useT } from '#app/i18n/use-t.tsx'
import type { FoundWords } from '#app/platform/images/found-words.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import type { PortfolioPage } from '../queries/get-portfolio.server.ts'
import { ImageFindings } from './image-findings.tsx'
import { MoveButtons } from './move-buttons.tsx'
import { PieceForm } from './piece-form.tsx'

interface PortfolioPageProps {
  page: PortfolioPage
  found: FoundWords | undefined
  answer: FormAnswer | undefined
}

function Piece({ page, found, at }: { page: PortfolioPage; found: FoundWords | undefined; at: number }) {
  const { t } = useT()
  const piece = page.pieces[at]!
  const { id, title, caption, image } = piece
  return (
    <li className="grid gap-4 border-b border-line py-5 sm:grid-cols-[10rem_1fr]">
      {image ? (
        <img
          src={`/images/${image.id}?w=320`}
          alt={image.alt}
          width={image.width}
          height={image.height}
          loading="lazy"
          className="aspect-4/3 w-40 rounded-8 bg-sunken object-cover"
        />
      ) : (
        <span
          aria-hidden="true"
          className="grid aspect-4/3 w-40 place-items-center rounded-8 bg-plum-soft text-h2 text-plum"
        >
          {[...title][0]}
        </span>
      )}
      <div className="grid min-w-0 content-start gap-3">
        <h3 className="wrap-anywhere">{title}</h3>
        {caption && <p className="whitespace-pre-wrap wrap-anywhere">{caption}</p>}
        {image && (
          <ImageFindings kinds={image.findings} words={found?.imageId === image.id ? found.findings : undefined} />
        )}
        <div className="flex flex-wrap items-center gap-2">
          <ButtonLink to={`/participants/${page.id}/portfolio/${id}`} variant="secondary" size="small">
            {t('profiles.portfolio.edit')}
            <span className="sr-only">{t('profiles.portfolio.of', { title })}</span>
          </ButtonLink>
          <MoveButtons pieceId={id} title={title} isFirst={at === 0} isLast={at === page.pieces.length - 1} />
          <ButtonForm
            intent="remove"
            field={{ name: 'pieceId', value: id }}
            variant="quiet"
            size="small"
            aria-label={t('profiles.portfolio.removeOne', { title })}
          >
            {t('profiles.portfolio.remove')}
          </ButtonForm>
        </div>
      </div>
    </li>
  )
}

/** A designer's pieces: in their order, to change, and one more. */
export function PortfolioPageView({ page, found, answer }: PortfolioPageProps) {
  const { t } = useT()
  const { id, name, pieces, canAdd } = page
  return (
    <Page width="narrow">
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[{ label: name, to: `/participants/${id}` }, { label: t('participants.steps.portfolio.title') }]}
          />
        }
        title={t('participants.steps.portfolio.title')}
        lead={t('profiles.portfolio.lead')}
      />
      <Section title={t('profiles.portfolio.list')}>
        {pieces.length === 0 ? (
          <EmptyState title={t('profiles.portfolio.empty')}>{t('profiles.portfolio.emptyText')}</EmptyState>
        ) : (
          <ol className="border-t border-line">
            {pieces.map((piece, at) => (
              <Piece key={piece.id} page={page} found={found} at={at} />
            ))}
          </ol>
        )}
      </Section>
      <Section title={t('profiles.portfolio.addTitle')}>
        {canAdd ? (
          <PieceForm key={pieces.length} intent="add" answer={answer} />
        ) : (
          <Notice>{t('profiles.portfolio.full')}</Notice>
        )}
      </Section>
      <p>
        <Link to={`/participants/${id}`}>{t('profiles.portfolio.back')}</Link>
      </p>
    </Page>
  )
}
