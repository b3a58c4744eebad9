import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { NextAction } from '#app/ui/next-action.tsx'
import type { DealRoom } from '../queries/get-deal-room.server.ts'

/** The way to opening one's own closed part, and whether it is open. */
export function OwnDisclosurePanel({ room }: { room: DealRoom }) {
  const { t } = useT()
  const { own, deal } = room
  if (!own || (!own.canOpen && !own.isOpen)) return null
  const to = `/deals/${deal.id}/disclosure`
  if (own.isOpen)
    return (
      <NextAction
        title={t('deals.disclosure.isOpen')}
        action={
          <ButtonLink to={to} variant="secondary">
            {t('deals.disclosure.manage')}
          </ButtonLink>
        }
      />
    )
  return (
    <NextAction
      title={t('deals.disclosure.title')}
      action={
        <ButtonLink to={to} variant="secondary">
          {t('deals.disclosure.open')}
        </ButtonLink>
      }
    >
      {t('deals.disclosure.text')}
    </NextAction>
  )
}
