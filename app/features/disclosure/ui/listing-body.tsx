import { FieldList } from '#app/features/listings/ui/field-list.tsx'
import { fieldLabel } from '#app/features/listings/ui/field-text.ts'
import { useT } from '#app/i18n/use-t.tsx'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { Section } from '#app/ui/section.tsx'
import type { ListingView, PageField } from '../listing-view.ts'
import { ClosedLevels } from './closed-levels.tsx'
import type { Picture } from '../queries/find-pictures.server.ts'
import { ListingGlance } from './listing-glance.tsx'
import { ListingPictures } from './listing-pictures.tsx'

interface BodyProps extends ListingView {
  track: string
  side: ListingSide
  reader: string
}

/** The order in which a reader asks, which is not quite the order of the form. */
const sections = ['outline', 'story', 'place', 'money', 'conditions', 'confidential', 'notes'] as const

const isOpen = ({ level }: PageField): boolean => level === 'public' || level === 'member'

/** Facts under the headings of the form's steps; what was entrusted to few stands apart. */
function Facts({ track, side, fields, reader }: Pick<BodyProps, 'track' | 'side' | 'fields' | 'reader'>) {
  const { t } = useT()
  const isOwner = reader === 'owner'
  const groups = sections.map((step) => ({
    key: step as string,
    title: t(`disclosure.page.steps.${step}`),
    fields: fields.filter((field) => field.step === step && (isOwner || isOpen(field))),
  }))
  const disclosed = isOwner ? [] : fields.filter((field) => !isOpen(field))
  return [...groups, { key: 'disclosed', title: t('listings.page.disclosed'), fields: disclosed }]
    .filter((group) => group.fields.length > 0)
    .map((group) => (
      <Section key={group.key} title={group.title}>
        <FieldList track={track} side={side} fields={group.fields} withAudience={isOwner} />
      </Section>
    ))
}

/** What the listing does not say, so that nobody looks for it twice. */
function Unsaid({ track, side, unsaid, reader }: Pick<BodyProps, 'track' | 'side' | 'unsaid' | 'reader'>) {
  const translator = useT()
  const { t, locale } = translator
  if (unsaid.length === 0 || reader === 'owner') return null
  const names = unsaid.map((key) => fieldLabel(translator, track, side, key))
  return (
    <p className="no-print measure text-small text-ink-soft">
      {t('disclosure.page.unsaid', { fields: names.join(locale === 'ja' ? '、' : ', ') })}
    </p>
  )
}

/** What a stranger reads first: a glance and the owner's own words. */
export function ListingIntro({ track, glance, fields }: Pick<BodyProps, 'track' | 'glance' | 'fields'>) {
  const teaser = fields.find(({ key }) => key === 'teaser')
  return (
    <>
      <ListingGlance track={track} glance={glance} />
      {teaser && (
        <p className="measure text-lead whitespace-pre-wrap wrap-anywhere">
          <bdi>{String(teaser.value)}</bdi>
        </p>
      )}
    </>
  )
}

/** All the rest, and what stays closed to this reader. */
export function ListingFacts(view: BodyProps) {
  const { fields, glance, reader } = view
  const atGlance = new Set(glance.flatMap((one) => one.fields.map(({ key }) => key)))
  const isElsewhere = ({ key, control }: PageField) =>
    key === 'teaser' || control === 'images' || (reader !== 'owner' && atGlance.has(key))
  return (
    <>
      <Facts {...view} fields={fields.filter((field) => !isElsewhere(field))} />
      <Unsaid {...view} />
      <ClosedLevels {...view} />
    </>
  )
}

/** What a listing says to one reader, without what the reader can do. */
export function ListingBody({ pictures, ...view }: BodyProps & { pictures: readonly Picture[] }) {
  return (
    <>
      <ListingIntro {...view} />
      <ListingPictures pictures={pictures} />
      <ListingFacts {...view} />
    </>
  )
}
