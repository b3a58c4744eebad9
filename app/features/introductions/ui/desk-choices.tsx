import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import type { DeskIntroduction } from '../queries/get-desk-introduction.server.ts'
import { handOverReasons, turnDownReasons } from '../rules.ts'
import { NOTE_MAX } from '../limits.ts'
import { PressButton } from './press-button.tsx'
import { ReasonForm } from './reason-form.tsx'

const proposeSchema = () => import('../schema.ts').then((module) => module.proposeSchema)
const handOverSchema = () => import('../schema.ts').then((module) => module.handOverSchema)
const turnDownSchema = () => import('../schema.ts').then((module) => module.turnDownSchema)

interface DeskChoicesProps {
  introduction: DeskIntroduction
  answer: FormAnswer | undefined
  parked?: Record<string, string> | undefined
  /** The case's own page, where the choices stand on another. */
  action?: string
  /** What helps with the words to a party. */
  besideNote?: ReactNode
}

function Take({ introduction }: Pick<DeskChoicesProps, 'introduction'>) {
  const { t } = useT()
  if (introduction.hasConflict) return <Notice tone="warning">{t('errors.introduction.conflict_declared')}</Notice>
  return (
    <Card as="section" tone="decision" className="grid gap-4" aria-labelledby="take">
      <div className="measure grid gap-2">
        <h2 id="take">{t('introductions.desk.takeTitle')}</h2>
        <p>{t(introduction.isDirect ? 'introductions.desk.takeTextDirect' : 'introductions.desk.takeText')}</p>
      </div>
      {/* The desk takes the form: who comes second can no longer open this page, and is told there. */}
      <PressButton
        intent="take"
        action="/desk?index"
        hidden={{ introductionId: introduction.id }}
        label={t('introductions.desk.take')}
        sending={t('introductions.view.accepting')}
        answer={undefined}
      />
    </Card>
  )
}

function Propose({ answer, parked, action, besideNote }: Omit<DeskChoicesProps, 'introduction'>) {
  const { t, locale } = useT()
  const isSending = useIsSending('propose')
  const [form, fields] = useLocalizedForm({
    id: 'propose',
    intent: 'propose',
    answer,
    schema: proposeSchema,
    ...(parked ? { defaultValue: parked } : {}),
  })
  const note = fields['note']!
  return (
    <Card as="section" tone="decision" className="grid gap-4" aria-labelledby="propose-title">
      <div className="measure grid gap-2">
        <h2 id="propose-title">{t('introductions.desk.proposeTitle')}</h2>
        <p>{t('introductions.desk.proposeLead')}</p>
      </div>
      <Form method="post" action={action} {...getFormProps(form)} className="grid gap-6">
        <FormErrorSummary
          title={t('common.errorSummary')}
          items={labelledErrors([[note, t('introductions.desk.note')]], form.errors, locale)}
        />
        {besideNote}
        <TextArea
          field={note}
          label={t('introductions.desk.note')}
          hint={t('introductions.desk.noteHint')}
          rows={5}
          maxLength={NOTE_MAX}
          required
        />
        <div>
          <Button name="intent" value="propose" pending={isSending} pendingLabel={t('introductions.view.accepting')}>
            {t('introductions.desk.proposeSubmit')}
          </Button>
        </div>
      </Form>
    </Card>
  )
}

function TurnDown({ answer, parked, action, besideNote }: Omit<DeskChoicesProps, 'introduction'>) {
  const { t } = useT()
  return (
    <Disclosure
      summary={t('introductions.desk.turnDownTitle')}
      open={answer?.intent === 'turn_down' || parked?.['reason'] !== undefined}
    >
      <p className="mb-4">{t('introductions.desk.turnDownLead')}</p>
      <ReasonForm
        intent="turn_down"
        action={action}
        besideNote={besideNote}
        answer={answer}
        schema={turnDownSchema}
        defaultValue={parked}
        noteMax={NOTE_MAX}
        reasons={turnDownReasons.map((value) => ({ value, label: t(`introductions.turnDownReasons.${value}.label`) }))}
        words={{
          reason: t('introductions.desk.reason'),
          note: t('introductions.desk.word'),
          noteHint: t('introductions.desk.wordHint'),
          submit: t('introductions.desk.turnDownSubmit'),
          sending: t('introductions.view.accepting'),
        }}
      />
    </Disclosure>
  )
}

function HandOver({ answer, action }: Pick<DeskChoicesProps, 'answer' | 'action'>) {
  const { t } = useT()
  return (
    <Disclosure summary={t('introductions.desk.handOverTitle')} open={answer?.intent === 'hand_over'}>
      <p className="mb-4">{t('introductions.desk.handOverLead')}</p>
      <ReasonForm
        intent="hand_over"
        action={action}
        answer={answer}
        schema={handOverSchema}
        noteMax={NOTE_MAX}
        reasons={handOverReasons.map((value) => ({ value, label: t(`introductions.handOverReasons.${value}`) }))}
        words={{
          reason: t('introductions.desk.handOverReason'),
          note: t('introductions.desk.handOverNote'),
          noteHint: t('introductions.desk.handOverNoteHint'),
          submit: t('introductions.desk.handOverSubmit'),
          sending: t('introductions.view.accepting'),
        }}
      />
    </Disclosure>
  )
}

/** What is to be decided now: what the process leaves open, and nothing else. */
export function DeskDecision(props: DeskChoicesProps) {
  const { steps } = props.introduction
  return (
    <>
      {steps.includes('take') && <Take introduction={props.introduction} />}
      {steps.includes('propose') && <Propose {...props} />}
    </>
  )
}

/** The ways out: not to propose it, and to give it to a colleague. */
export function DeskWaysOut(props: DeskChoicesProps) {
  return (
    <>
      {props.introduction.steps.includes('turn_down') && <TurnDown {...props} />}
      {props.introduction.mayHandOver && <HandOver {...props} />}
    </>
  )
}
