import { useT } from '#app/i18n/use-t.tsx'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { FieldAudience } from '#app/ui/field-audience.tsx'
import type { ShownField } from '../shown-field.ts'
import { fieldLabel, fieldText } from './field-text.ts'

/** What a listing says, with the audience beside each field where it is of interest. */
export function FieldList({
  track,
  side,
  fields,
  withAudience = false,
}: {
  track: string
  side: ListingSide
  fields: readonly ShownField[]
  withAudience?: boolean
}) {
  const translator = useT()
  const { t } = translator
  return (
    <DefinitionList
      items={fields.map((field) => ({
        key: field.key,
        term: fieldLabel(translator, track, side, field.key),
        value: <span className="whitespace-pre-wrap">{fieldText(translator, track, field)}</span>,
        ...(withAudience
          ? { note: <FieldAudience level={field.level} label={t(`common.audience.${field.level}`)} /> }
          : {}),
      }))}
    />
  )
}
