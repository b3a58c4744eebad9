import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ButtonRow } from '#app/ui/button-row.tsx'
import { Notice, type Tone } from '#app/ui/notice.tsx'
import type { PaymentProgress } from '../queries/get-payment-progress.server.ts'

const POLL_MS = 2_000
const RELOAD_SECONDS = 5

const tones: Record<PaymentProgress['progress'], Tone> = { checking: 'info', paid: 'success', unpaid: 'warning' }

/** What differs by what was paid for. */
interface Words {
  paid: string
  toSubject: string
  toPayment: string
}

/** Asks again while a payment is being checked; without JavaScript the page reloads itself. */
function useAskingAgain(isWaiting: boolean) {
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    if (!isWaiting || state !== 'idle') return
    const timer = setTimeout(revalidate, POLL_MS)
    return () => clearTimeout(timer)
  }, [isWaiting, revalidate, state])
}

/** Whether the money has been heard of. */
export function PaymentProgressPanel({ page, words }: { page: PaymentProgress; words: Words }) {
  const { t } = useT()
  const { progress } = page
  const isWaiting = progress === 'checking'
  useAskingAgain(isWaiting)
  return (
    <div className="grid gap-6">
      {isWaiting && (
        <noscript>
          <meta httpEquiv="refresh" content={String(RELOAD_SECONDS)} />
        </noscript>
      )}
      <Notice tone={tones[progress]} role="status" title={t(`billing.return.${progress}.title`)}>
        <p>{progress === 'paid' ? words.paid : t(`billing.return.${progress}.text`)}</p>
        {isWaiting && <p>{t('billing.return.checking.hint')}</p>}
      </Notice>
      <ButtonRow>
        {isWaiting && (
          <ButtonLink to={`${page.paymentPath}/return`} reloadDocument variant="secondary">
            {t('billing.return.again')}
          </ButtonLink>
        )}
        {progress === 'paid' && page.subjectPath && <ButtonLink to={page.subjectPath}>{words.toSubject}</ButtonLink>}
        <ButtonLink to={page.paymentPath} variant={progress === 'unpaid' ? 'primary' : 'quiet'}>
          {words.toPayment}
        </ButtonLink>
      </ButtonRow>
    </div>
  )
}
