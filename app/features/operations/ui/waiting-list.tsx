import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { NextAction } from '#app/ui/next-action.tsx'
import type { ConsolePage } from '../queries/get-console.server.ts'

const KINDS = ['participants', 'listings', 'introductions', 'jobs'] as const

/** What waits for the operator; what waits for nobody steps back. */
export function WaitingList({ waiting }: ConsolePage) {
  const { t } = useT()
  return (
    <ul className="grid gap-4">
      {KINDS.map((kind) => (
        <li key={kind}>
          <NextAction
            level={2}
            title={t(`operations.counts.${kind}`)}
            decision={waiting[kind] > 0}
            action={
              <ButtonLink to={`/console/${kind}`} variant={waiting[kind] > 0 ? 'primary' : 'secondary'}>
                {t('operations.open')}
              </ButtonLink>
            }
          >
            {t('operations.count', { count: waiting[kind].toLocaleString() })}
          </NextAction>
        </li>
      ))}
    </ul>
  )
}
