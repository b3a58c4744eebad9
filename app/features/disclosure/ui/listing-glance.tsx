import { priceText } from '#app/features/directory/ui/price-text.ts'
import { fieldText } from '#app/features/listings/ui/field-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { useT } from '#app/i18n/use-t.tsx'
import type { Glance } from '../glance.ts'

function priceOf(translator: Translator, track: string, fields: Glance['fields']): string | undefined {
  const amount = (column: string) => {
    const value = fields.find((field) => field.column === column)?.value
    return typeof value === 'number' ? value : null
  }
  const exact = priceText(translator, amount('priceMinYen'), amount('priceMaxYen'))
  // A band says both ends by itself.
  const band = fields.find(({ value }) => typeof value === 'object')
  return exact ?? (band && fieldText(translator, track, band))
}

function glanceText(translator: Translator, track: string, { slot, fields }: Glance): string | undefined {
  if (fields.length === 0) return undefined
  if (slot === 'price') return priceOf(translator, track, fields)
  const words = fields.map((field) => fieldText(translator, track, field))
  return slot === 'place' && translator.locale === 'en' ? words.reverse().join(', ') : words.join(' ')
}

/** Where, what, how large, how much: the first things a stranger wants to know, also when they are not said. */
export function ListingGlance({ track, glance }: { track: string; glance: readonly Glance[] }) {
  const translator = useT()
  const { t } = translator
  if (glance.length === 0) return null
  return (
    <div className="@container">
      <dl
        className="grid grid-cols-2 gap-x-5 gap-y-4 border-y border-line py-5 @md:grid-cols-4 print:grid-cols-4"
        aria-label={t('disclosure.page.glance.title')}
      >
        {glance.map((one) => {
          const text = glanceText(translator, track, one)
          return (
            <div key={one.slot} className="grid content-start gap-1">
              <dt className="text-small text-ink-soft">{t(`disclosure.page.glance.${one.slot}`)}</dt>
              <dd className={text ? 'phrase font-bold wrap-anywhere' : 'phrase text-ink-soft'}>
                {text ?? t('disclosure.page.glance.unsaid')}
              </dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}
