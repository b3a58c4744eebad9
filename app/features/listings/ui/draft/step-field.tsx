import { useState } from 'react'
import { FieldControl } from '#app/features/participants/ui/field-control.tsx'
import { bandText, valueText } from '#app/features/participants/ui/field-value.ts'
import type { FieldChoices } from '#app/features/participants/ui/use-field-choices.ts'
import { useErrorText, useT } from '#app/i18n/use-t.tsx'
import { bandOf } from '#app/tracks/bands.ts'
import type { FieldDefinition } from '#app/tracks/field.ts'
import { levelOf, switchChoices, switchState, type Switches } from '#app/tracks/switches.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { switchName } from '../../draft-names.ts'
import { isList } from '../../draft-lists.ts'
import { fieldLabel } from '../field-text.ts'
import { TwoTexts } from './two-texts.tsx'
import { WithTerms } from './with-terms.tsx'

export interface StepFieldProps {
  track: string
  side: ListingSide
  definition: FieldDefinition
  typed: readonly string[]
  switches: Switches
  /** Encoded form error. */
  problem: string | undefined
  /** A second text of this field, written elsewhere at the same time. */
  other: { kept: readonly string[]; other: readonly string[] } | undefined
  choices: FieldChoices
}

type SwitchChoice = ReturnType<typeof switchChoices>[number]

/** What readers below a field's level are told of its figure, while it is typed. */
function useBandWords(definition: FieldDefinition, state: SwitchChoice) {
  const translator = useT()
  const { band } = definition
  if (!band || state === 'closed' || state === 'open') return undefined
  return (figure: number) =>
    translator.t('listings.draft.bandShown', {
      audience: translator.t(`listings.draft.readers.${band.level}`),
      band: bandText(translator, bandOf(band.kind, figure, state === 'broad')),
    })
}

/** The owner's own choice of who reads a field, where the track leaves it: folded up, with what holds now. */
function AudienceChoice({
  definition,
  label,
  state,
  onChoose,
}: {
  definition: FieldDefinition
  label: string
  state: SwitchChoice
  onChoose: (state: SwitchChoice) => void
}) {
  const { t } = useT()
  const name = switchName(definition.key)
  const readers = {
    opensTo: t(`listings.draft.readers.${definition.switch?.opensTo ?? definition.level}`),
    band: t(`listings.draft.readers.${definition.band?.level ?? definition.level}`),
    own: t(`listings.draft.readers.${definition.level}`),
  }
  const named = (choice: SwitchChoice) => t(`listings.draft.switch.${choice}`, readers)
  return (
    <Disclosure
      className="max-w-2xl"
      summary={
        <span className="text-small font-normal">{t('listings.draft.switch.now', { choice: named(state) })}</span>
      }
    >
      <RadioGroup
        name={name}
        id={name.replace(':', '-')}
        label={t('listings.draft.switch.label', { label })}
        unmarked
        defaultValue={state}
        onChange={(event) => onChoose(event.currentTarget.value as SwitchChoice)}
        choices={switchChoices(definition).map((value) => ({ value, label: named(value) }))}
      />
    </Disclosure>
  )
}

/** Text of a field as it was typed, or its choices by name. */
function useTypedText({ track, definition }: StepFieldProps) {
  const translator = useT()
  const { key, control } = definition
  const isNamed = isList(definition) || ['choice', 'industry', 'prefecture'].includes(control)
  return (typed: readonly string[]) => {
    if (!isNamed || typed.length === 0) return typed.join('\n')
    return valueText(translator, { control, value: typed }, `tracks.${track}.options.${key}`)
  }
}

/** One field of a step: its control, who reads it, and what two devices wrote where they disagree. */
export function StepField(props: StepFieldProps) {
  const { track, side, definition, typed, switches, problem, other, choices } = props
  const translator = useT()
  const { t, dynamic } = translator
  const errorText = useErrorText()
  const { key } = definition
  const [state, setState] = useState(() => switchState(definition, switches))
  const bandWords = useBandWords(definition, state)
  const typedText = useTypedText(props)
  const level = levelOf(definition, { [key]: state === 'band' ? undefined : state })
  const label = fieldLabel(translator, track, side, key)
  const optionLabel = (option: string) => dynamic(`tracks.${track}.options.${key}.${option}`)
  const field = {
    id: key,
    name: key,
    errorId: `${key}-error`,
    descriptionId: `${key}-description`,
    initialValue: isList(definition) ? typed : (typed[0] ?? ''),
    errors: problem === undefined ? [] : [errorText(problem)],
  }
  return (
    <div className="grid gap-3">
      <FieldControl
        definition={definition}
        field={field}
        label={label}
        hint={
          <WithTerms
            hint={dynamic(`tracks.${track}.sides.${side}.fields.${key}.hint`)}
            asked={[label, ...definition.options.map(optionLabel)]}
          />
        }
        audience={{ level, label: t(`common.audience.${level}`) }}
        optionLabel={optionLabel}
        choices={choices}
        {...(bandWords ? { echo: bandWords } : {})}
      />
      {switchChoices(definition).length > 1 && (
        <AudienceChoice definition={definition} label={label} state={state} onChoose={setState} />
      )}
      {other && <TwoTexts fieldKey={key} label={label} kept={typedText(other.kept)} other={typedText(other.other)} />}
    </div>
  )
}
