import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Section } from '#app/ui/section.tsx'
import type { ImportPage } from '../queries/get-import.server.ts'
import { ConfirmImportForm } from './confirm-import-form.tsx'
import { EncodingLine } from './encoding-line.tsx'
import { ImportCounts } from './import-counts.tsx'
import { ImportErrors } from './import-errors.tsx'
import { ImportOutcome } from './import-outcome.tsx'
import { ImportPreview } from './import-preview.tsx'
import { ImportWorking } from './import-working.tsx'
import { LeftListings } from './left-listings.tsx'

interface Props {
  page: ImportPage
  answer: FormAnswer | undefined
}

function Checked({ page, answer }: Props) {
  const { t } = useT()
  const hasErrors = page.errorCount > 0
  return (
    <>
      <EncodingLine page={page} answer={answer} />
      {hasErrors ? <ImportErrors page={page} /> : <ImportCounts page={page} />}
      {!hasErrors && <ConfirmImportForm counts={page.counts} answer={answer} />}
      {!hasErrors && page.left.length > 0 && (
        <Section title={t('imports.page.leftTitle')} lead={t('imports.page.leftText')}>
          <LeftListings rows={page.left} />
        </Section>
      )}
      {page.first.length > 0 && <ImportPreview rows={page.first} />}
    </>
  )
}

/** One import from the sent file to its end. */
export function ImportPageView({ page, answer }: Props) {
  const { state } = page
  if (state === 'checking' || state === 'writing' || state === 'undoing')
    return <ImportWorking id={page.id} state={state} progress={page.progress} rowCount={page.rowCount} />
  return state === 'previewed' ? <Checked page={page} answer={answer} /> : <ImportOutcome page={page} answer={answer} />
}
