import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { formatDate, formatDateTime, formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Card } from '#app/ui/card.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import type { FeeVersionPage } from '../queries/get-fee-version.server.ts'
import type { VersionView } from '../version-view.ts'
import { FigureList } from './figure-list.tsx'
import { StandingBadge } from './standing-badge.tsx'
import { useFeeWords } from './use-fee-words.ts'

type Props = { page: FeeVersionPage; answer: FormAnswer | undefined }

function Side({ title, view }: { title: string; view: VersionView | null }) {
  const { t, locale } = useT()
  return (
    <Card className="grid content-start gap-3">
      <h3>{title}</h3>
      {view ? (
        <>
          <p className="text-ink-soft">{t('fees.console.from', { date: formatDate(view.validFrom, locale) })}</p>
          <FigureList figures={view.figures} />
          <p className="text-small text-ink-soft" data-user-text>
            {view.source[locale]}
          </p>
        </>
      ) : (
        <p>{t('fees.console.none')}</p>
      )}
    </Card>
  )
}

function Comparison({ samples }: Pick<FeeVersionPage, 'samples'>) {
  const { t } = useT()
  const words = useFeeWords()
  const change = (before: number | null, after: number) =>
    before === null || before === after ? '±0' : `${after > before ? '+' : ''}${formatYen(after - before)}`
  return (
    <Table
      caption={t('fees.console.preview')}
      rows={samples}
      rowKey={(sample) => words.sample(sample)}
      columns={[
        { key: 'case', header: t('fees.console.case'), isRowHeader: true, cell: (sample) => words.sample(sample) },
        {
          key: 'before',
          header: t('fees.console.now'),
          align: 'number',
          cell: ({ beforeYen }) => (beforeYen === null ? '' : formatYen(beforeYen)),
        },
        { key: 'after', header: t('fees.console.then'), align: 'number', cell: ({ totalYen }) => formatYen(totalYen) },
        {
          key: 'change',
          header: t('fees.console.change'),
          align: 'number',
          cell: ({ beforeYen, totalYen }) => change(beforeYen, totalYen),
        },
      ]}
    />
  )
}

function Decision({ page: { standing, isOwnDraft }, answer }: Props) {
  const { t } = useT()
  if (standing !== 'draft' && standing !== 'coming' && standing !== 'too_late') return null
  return (
    <Section title={t('fees.console.decide')} lead={standing === 'draft' ? t('fees.console.decideLead') : undefined}>
      <div className="grid gap-5">
        {standing === 'draft' && isOwnDraft && <Notice>{t('fees.console.ownDraft')}</Notice>}
        {standing === 'draft' && !isOwnDraft && (
          <ButtonForm intent="approve" answer={answer}>
            {t('fees.console.approve')}
          </ButtonForm>
        )}
        <ButtonForm intent="withdraw" variant="secondary" answer={answer}>
          {t('fees.console.withdraw')}
        </ButtonForm>
      </div>
    </Section>
  )
}

/** A version beside the one in force, and what can be done with it. */
export function VersionPage({ page, answer }: Props) {
  const { t, locale } = useT()
  const { standing, drafted, approved, withdrawn } = page
  const acts = [
    ['drafted', drafted],
    ['approved', approved],
    ['withdrawn', withdrawn],
  ] as const
  return (
    <>
      <div className="grid gap-5">
        <p>
          <StandingBadge standing={standing} />
        </p>
        <DefinitionList
          items={acts.flatMap(([key, act]) =>
            act
              ? [
                  {
                    key,
                    term: t(`fees.console.${key}`),
                    value: (
                      <>
                        <span data-user-text>{act.by}</span> {formatDateTime(act.at, locale)}
                      </>
                    ),
                  },
                ]
              : [],
          )}
        />
      </div>
      <Section title={t('fees.console.sideBySide')} lead={t('fees.console.previewLead')}>
        <div className="grid gap-6">
          <div className="grid gap-5 sm:grid-cols-2">
            <Side title={t('fees.console.inForce')} view={page.inForce} />
            <Side title={t('fees.console.thisVersion')} view={page} />
          </div>
          <Comparison samples={page.samples} />
        </div>
      </Section>
      <Decision page={page} answer={answer} />
    </>
  )
}
