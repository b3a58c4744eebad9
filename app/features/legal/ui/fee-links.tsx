import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { legalNames } from '../legal-names.ts'

/** Where the rules about fees stand. */
export function FeeLinks() {
  const { t } = useT()
  return (
    <nav aria-label={t('legal.feeLinks')} className="no-print">
      <ul className="flex flex-wrap gap-x-6">
        {legalNames.map(({ to, text }) => (
          <li key={to}>
            <Link to={to} className="link touch text-small">
              {t(text)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
