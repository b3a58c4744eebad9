import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { NextAction } from '#app/ui/next-action.tsx'
import type { DealView } from '../queries/get-deal.server.ts'

/** While the NDA is to be signed: the way to it, and who has. */
export function NdaPanel({ deal }: { deal: DealView }) {
  const { t } = useT()
  const { signing, viewer, id } = deal
  if (!signing || viewer.side === null) return null
  const { signedSides } = signing
  const isSigned = signedSides.includes(viewer.side)
  return (
    <NextAction
      title={t('deals.nda.title')}
      decision={!isSigned && viewer.canAct}
      due={t('deals.nda.progress', { count: signedSides.length })}
      action={
        <ButtonLink to={`/deals/${id}/nda`} variant={isSigned ? 'secondary' : 'primary'}>
          {t(isSigned ? 'deals.nda.copy' : 'deals.nda.open')}
        </ButtonLink>
      }
    >
      {isSigned ? t('deals.nda.signedByMe') : t('deals.nda.text')}
      {!isSigned && signedSides.length > 0 && ` ${t('deals.nda.signedByOther')}`}
    </NextAction>
  )
}
