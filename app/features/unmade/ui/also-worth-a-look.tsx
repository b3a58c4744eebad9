import { useT } from '#app/i18n/use-t.tsx'
import { Section } from '#app/ui/section.tsx'
import { Link } from '@remix-run/react'
import type { OwnHint } from '../queries/list-own-hints.server.ts'
import { joinWords } from './join-words.ts'

function useSentence() {
  const translator = useT()
  const { dynamic } = translator
  return ({ rule, end, words, isFromProfile }: OwnHint): string =>
    dynamic(`unmade.rules.${rule}.${isFromProfile ? 'fromProfile' : end}`, { words: joinWords(translator, words) })
}

const addressOf = ({ leadsTo, track, side }: OwnHint): string =>
  leadsTo === 'posting'
    ? `/listings/new/${track}/${side}`
    : `/listings?${new URLSearchParams({ track, side }).toString()}`

/** Other tracks for the owner of a listing, quietly; nothing when there is none. */
export function AlsoWorthALook({ hints }: { hints: OwnHint[] }) {
  const { t, dynamic } = useT()
  const sentence = useSentence()
  if (hints.length === 0) return null
  return (
    <Section title={t('unmade.own.title')} lead={t('unmade.own.lead')} className="no-print">
      <ul className="grid gap-4">
        {hints.map((hint) => (
          <li key={hint.rule} className="measure grid gap-1">
            <span>{sentence(hint)}</span>
            <span>
              <Link to={addressOf(hint)} className="link">
                {t(`unmade.own.${hint.leadsTo}`, { side: dynamic(`tracks.${hint.track}.sides.${hint.side}.name`) })}
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
