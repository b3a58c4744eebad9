import { Fragment } from 'react'
import { useT } from '#app/i18n/use-t.tsx'
import { Term } from '#app/ui/term.tsx'
import { terms } from '../../terms.ts'

/** A hint, followed by the words of the trade that its question uses, each with its explanation on hover and tap. */
export function WithTerms({ hint, asked }: { hint: string; asked: readonly string[] }) {
  const { t } = useT()
  const text = [hint, ...asked].join('\n').toLowerCase()
  const found = terms
    .map((key) => ({ key, word: t(`listings.terms.${key}.word`) }))
    .filter(({ word }) => text.includes(word.toLowerCase()))
  if (found.length === 0) return hint
  return (
    <>
      {hint}
      <span className="block">
        {t('listings.draft.terms')}
        {found.map(({ key, word }, index) => (
          <Fragment key={key}>
            {index > 0 && t('listings.draft.termsBetween')}
            <Term explanation={t(`listings.terms.${key}.text`)}>{word}</Term>
          </Fragment>
        ))}
      </span>
    </>
  )
}
