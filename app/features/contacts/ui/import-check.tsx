import { Form } from '@remix-run/react'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { formatDate } from '#app/i18n/format.ts'
import { useErrorText, useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/section.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import type { CheckedLine, ContactsCheck } from '../queries/check-contacts.server.ts'
import { DuplicateChoice } from './duplicate-choice.tsx'
import { useFileFault } from './use-file-fault.ts'

const tones: Record<CheckedLine['standing'], StatusTone> = {
  new: 'success',
  known: 'active',
  twice: 'neutral',
  faulty: 'danger',
}

function Faults({ line }: { line: CheckedLine }) {
  const { t } = useT()
  const errorText = useErrorText()
  return (
    <ul className="grid gap-1">
      {line.faults.map(({ column, error, read }) => (
        <li key={`${column}.${error}`} className="wrap-anywhere">
          <span className="font-bold">{t(`contacts.fields.${column}`)}</span>{' '}
          {read !== '' && t('contacts.import.read', { read })} {errorText(error)}
        </li>
      ))}
    </ul>
  )
}

function Lines({ lines }: { lines: CheckedLine[] }) {
  const { t, dynamic, locale } = useT()
  return (
    <Table
      caption={t('contacts.import.linesCaption')}
      captionHidden
      rows={lines}
      rowKey={({ line }) => String(line)}
      columns={[
        { key: 'line', header: t('contacts.import.line'), align: 'number', cell: ({ line }) => line },
        {
          key: 'name',
          header: t('contacts.list.who'),
          isRowHeader: true,
          cell: ({ name }) => <span className="wrap-anywhere">{name || t('contacts.import.nameless')}</span>,
        },
        {
          key: 'standing',
          header: t('contacts.import.standing'),
          cell: ({ standing }) => (
            <StatusBadge tone={tones[standing]}>{t(`contacts.import.standings.${standing}`)}</StatusBadge>
          ),
        },
        {
          key: 'what',
          header: t('contacts.import.what'),
          cell: (line) =>
            line.faults.length > 0 ? (
              <Faults line={line} />
            ) : (
              [
                line.industry && dynamic(`industries.${line.industry}`),
                line.strength && dynamic(`contacts.strengths.${line.strength}`),
                line.lastContactOn && formatDate(line.lastContactOn, locale),
              ]
                .filter(Boolean)
                .join(' · ')
            ),
        },
      ]}
    />
  )
}

function Verdict({ check }: { check: ContactsCheck }) {
  const { t } = useT()
  const fileFault = useFileFault()
  const { fault, counts, unknownColumns, isTooMany } = check
  const isRight = fault === null && counts.faulty === 0 && !isTooMany
  return (
    <>
      <Notice
        tone={isRight ? 'success' : 'danger'}
        role={isRight ? 'status' : 'alert'}
        title={
          fault !== null
            ? fileFault(fault)
            : t(counts.faulty > 0 ? 'contacts.import.someFaulty' : 'contacts.import.allRight', { count: counts.faulty })
        }
      >
        {fault === null && <p>{t('contacts.import.counts', counts)}</p>}
        {isTooMany && <p>{t('contacts.import.tooMany')}</p>}
        {!isRight && <p>{t('contacts.import.nothingWritten')}</p>}
      </Notice>
      {unknownColumns.length > 0 && (
        <Notice tone="warning">
          {t('contacts.import.unknownColumns', { columns: unknownColumns.join(t('contacts.list.divider')) })}
        </Notice>
      )}
    </>
  )
}

/** What a file would do, line by line, with what is wrong beside the line; and the button that does it. */
export function ImportCheck({ check }: { check: ContactsCheck }) {
  const { t } = useT()
  const isSending = useIsSending('import')
  const canImport = check.fault === null && check.counts.faulty === 0 && !check.isTooMany
  return (
    <Section title={t('contacts.import.checked')}>
      <div className="grid gap-4">
        <Verdict check={check} />
        {check.lines.length > 0 && <Lines lines={check.lines} />}
      </div>
      <Form method="post" encType="multipart/form-data" className="mt-6 grid gap-6">
        {canImport && check.counts.known > 0 && <DuplicateChoice chosen={check.duplicates} id="again" />}
        <Disclosure summary={t('contacts.import.mend')} open={!canImport}>
          <div className="grid gap-4">
            <TextArea
              name="text"
              id="mended"
              label={t('contacts.import.text')}
              hint={t('contacts.import.mendHint')}
              rows={10}
              defaultValue={check.text}
              unmarked
            />
            <div>
              <Button name="intent" value="check" variant="secondary">
                {t('contacts.import.checkAgain')}
              </Button>
            </div>
          </div>
        </Disclosure>
        {canImport && (
          <div>
            <Button name="intent" value="import" pending={isSending} pendingLabel={t('navigators.saving')}>
              {t('contacts.import.confirm', { count: check.counts.fresh + check.counts.known })}
            </Button>
          </div>
        )}
      </Form>
    </Section>
  )
}
