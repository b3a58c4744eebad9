import { Link } from '@remix-run/react'
import { KnownContacts } from '#app/features/contacts/ui/known-contacts.tsx'
import { DeskDecision, DeskWaysOut } from '#app/features/introductions/ui/desk-choices.tsx'
import { EndNotice, ProposalAnswers, WhyMe } from '#app/features/introductions/ui/desk-reasons.tsx'
import { DeskSides } from '#app/features/introductions/ui/desk-sides.tsx'
import { HandoverNote } from '#app/features/introductions/ui/handover-note.tsx'
import { MissedForm } from '#app/features/introductions/ui/missed-form.tsx'
import { QuotedText } from '#app/features/introductions/ui/quoted-text.tsx'
import type { DeskIntroduction } from '#app/features/introductions/queries/get-desk-introduction.server.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { cx } from '#app/ui/cx.ts'
import { Section } from '#app/ui/section.tsx'
import type { CaseFile } from '../queries/get-case-file.server.ts'
import { CallsSection } from './calls-section.tsx'
import type { CasePlace } from './case-form.tsx'
import { FitSection } from './fit-section.tsx'
import { NotesSection } from './notes-section.tsx'
import { DealSection } from './outcome-section.tsx'
import { QuickReplies } from './quick-replies.tsx'
import { StepSection } from './step-section.tsx'
import { ToldSection } from './told-section.tsx'

export interface CaseProps {
  introduction: DeskIntroduction
  /** Null while it is not in the reader's hands. */
  file: CaseFile | null
  place: CasePlace
}

/** The forms of the page as it now is; what was sent by another has been refused. */
const shownForms = ({ introduction, file }: CaseProps): string[] => [
  ...introduction.steps,
  ...(introduction.mayHandOver ? ['hand_over'] : []),
  ...(file ? ['note', 'call', 'set_step'] : []),
  ...(file?.step ? ['step_done'] : []),
  ...(file?.outcome?.isAnswered === false ? ['outcome'] : []),
]

function Matter({ introduction, file }: CaseProps) {
  const { t } = useT()
  return (
    <>
      <FitSection introduction={introduction} />
      {introduction.sides.map(({ listing: { id, title } }) => (
        <KnownContacts key={id} known={introduction.known[id]} listing={title} />
      ))}
      <Section title={t('introductions.desk.compare')}>
        {/* Who has to decide on taking it has nothing but the listings to go by. */}
        <DeskSides introduction={introduction} isOpen={!introduction.isMine} />
      </Section>
      {file ? (
        <ToldSection introduction={introduction} file={file} />
      ) : (
        introduction.message && (
          <Section title={t('introductions.desk.message')}>
            <QuotedText>{introduction.message}</QuotedText>
          </Section>
        )
      )}
    </>
  )
}

/**
 * A case as its navigator works on it: the two sides and what they were told, and what is kept about them.
 * @param isWide whether there is room for what is kept beside the matter itself
 */
export function CaseView(props: CaseProps & { isWide: boolean }) {
  const { t } = useT()
  const { introduction, file, place, isWide } = props
  const choices = { introduction, ...place, besideNote: file && <QuickReplies replies={file.replies} into="note" /> }
  return (
    <>
      <MissedForm answer={place.answer} shown={shownForms(props)} />
      {file?.deal ? (
        <DealSection file={file} track={introduction.track} place={place} />
      ) : (
        <EndNotice introduction={introduction} />
      )}
      <WhyMe introduction={introduction} />
      <ProposalAnswers introduction={introduction} />
      <HandoverNote handover={introduction.handover} />
      <div className={cx('grid gap-10 *:min-w-0', isWide && file && 'lg:grid-cols-[minmax(0,1fr)_22rem]')}>
        <div className="grid content-start gap-6 empty:hidden">
          <DeskDecision {...choices} />
        </div>
        {file && (
          <div className={cx('grid content-start gap-10', isWide && 'lg:col-start-2 lg:row-span-2 lg:row-start-1')}>
            <StepSection file={file} place={place} />
            <Link to={`/desk/tasks?introduction=${introduction.id}`}>{t('tasks.addTitle')}</Link>
            <NotesSection notes={file.notes} place={place} />
            <CallsSection file={file} track={introduction.track} place={place} />
          </div>
        )}
        <div className="grid content-start gap-10 *:min-w-0">
          <Matter {...props} />
          <div className="empty:hidden">
            <DeskWaysOut {...choices} />
          </div>
        </div>
      </div>
    </>
  )
}
