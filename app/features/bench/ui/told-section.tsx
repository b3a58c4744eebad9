import type { DeskIntroduction } from '#app/features/introductions/queries/get-desk-introduction.server.ts'
import { formatDateTime } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { listingSides, type ListingSide } from '#app/tracks/track-definition.ts'
import { Section } from '#app/ui/section.tsx'
import { Time } from '#app/ui/time.tsx'
import { Timeline } from '#app/ui/timeline.tsx'
import type { CaseFile, Told } from '../queries/get-case-file.server.ts'

interface ToldProps {
  introduction: DeskIntroduction
  file: CaseFile
}

/** Words of people that a side can read: the asker's message once it was put before the other, and the navigator's own. */
function useWordsFor(introduction: DeskIntroduction) {
  const { t } = useT()
  const { message, navigatorNote, proposal, sides } = introduction
  const wasAsked = (side: ListingSide): boolean =>
    proposal ? proposal.some((one) => one.side === side && one.askedAt !== null) : navigatorNote !== null
  return (side: ListingSide): { label: string; text: string }[] => {
    const hasAsked = proposal === null && sides.some((one) => one.side === side && one.hasAsked)
    // Once the other side reads it, it stands there.
    if (hasAsked) return message && !wasAsked(side) ? [{ label: t('bench.told.ownMessage'), text: message }] : []
    if (!wasAsked(side)) return []
    return [
      ...(message ? [{ label: t('introductions.desk.message'), text: message }] : []),
      ...(navigatorNote ? [{ label: t('introductions.desk.noteShown'), text: navigatorNote }] : []),
    ]
  }
}

function Side({ told, words, name }: { told: Told[]; words: { label: string; text: string }[]; name: string }) {
  const { t, dynamic, locale } = useT()
  return (
    <div className="grid min-w-0 content-start gap-4">
      <h3>{name}</h3>
      {told.length === 0 && words.length === 0 && <p className="text-ink-soft">{t('bench.told.nothing')}</p>}
      {told.length > 0 && (
        <Timeline
          label={t('bench.told.list', { side: name })}
          items={told.map(({ id, at, textKey }) => ({
            key: id,
            time: <Time at={at} text={formatDateTime(at, locale)} />,
            title: dynamic(`${textKey}.subject`),
            body: <span className="phrase text-small">{dynamic(`${textKey}.lead`)}</span>,
          }))}
        />
      )}
      {words.map(({ label, text }) => (
        <figure key={label} className="grid gap-1">
          <figcaption className="text-small text-ink-soft">{label}</figcaption>
          <blockquote className="rounded-8 bg-sunken p-3 whitespace-pre-wrap wrap-anywhere">{text}</blockquote>
        </figure>
      ))}
    </div>
  )
}

/** What each of the two has been told, and when. */
export function ToldSection({ introduction, file }: ToldProps) {
  const { t, dynamic } = useT()
  const wordsFor = useWordsFor(introduction)
  return (
    <Section title={t('bench.told.title')} lead={t('bench.told.lead')}>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(17rem,100%),1fr))] gap-8">
        {listingSides.map((side) => (
          <Side
            key={side}
            name={dynamic(`tracks.${introduction.track}.sides.${side}.name`)}
            told={file.told[side]}
            words={wordsFor(side)}
          />
        ))}
      </div>
    </Section>
  )
}
