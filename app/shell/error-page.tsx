import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ErrorState } from '#app/ui/error-state.tsx'

type Kind = 'notFound' | 'forbidden' | 'verify' | 'unavailable' | 'general'

function kindOf(error: unknown): { kind: Kind; code?: string } {
  if (!isRouteErrorResponse(error)) return { kind: 'general' }
  const code = (error.data as { code?: string } | null)?.code
  if (code === 'request.verify_email_first') return { kind: 'verify', code }
  if (error.status === 404) return { kind: 'notFound', code }
  if (error.status === 401 || error.status === 403) return { kind: 'forbidden', code }
  if (error.status === 503) return { kind: 'unavailable', code }
  return { kind: 'general', code }
}

/** The page shown in place of one that could not be: what happened, what was kept, where to go. */
export function ErrorPage() {
  const { t, dynamic, has } = useT()
  const { kind, code } = kindOf(useRouteError())
  const detail =
    code && has(`errors.${code}`) && kind === 'general' ? dynamic(`errors.${code}`) : t(`common.errorPage.${kind}Text`)
  return (
    <ErrorState
      title={t(`common.errorPage.${kind}Title`)}
      action={
        <div className="flex flex-wrap gap-3">
          <ButtonLink to="/home">{t('common.errorPage.toHome')}</ButtonLink>
          <ButtonLink to="/listings" variant="secondary">
            {t('common.errorPage.toDirectory')}
          </ButtonLink>
        </div>
      }
    >
      <p>{detail}</p>
    </ErrorState>
  )
}
