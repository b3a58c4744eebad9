import { useT } from '#app/i18n/use-t.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import type { ShownKindProfile } from '../kind-profiles/shown-kind-profile.ts'
import { valueText } from './field-value.ts'

/** What a participant says as one of its kinds, to exactly this reader. */
export function KindProfileView({ profile: { kind, fields } }: { profile: ShownKindProfile }) {
  const translator = useT()
  const { dynamic } = translator
  return (
    <DefinitionList
      items={fields.map((field) => ({
        key: field.key,
        term: dynamic(`profiles.${kind}.fields.${field.key}.label`),
        value: (
          <span className="whitespace-pre-wrap wrap-anywhere">
            {valueText(translator, field, `profiles.${kind}.options.${field.key}`)}
          </span>
        ),
      }))}
    />
  )
}
