import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ErrorState } from '#app/ui/error-state.tsx'

type Kind = 'notFound' | 'forbidden' | 'verify' | 'twoStep' | 'notSaved' | 'unavailable' | 'general'

function typedIn(error: unknown): string[] {
  const typed: unknown = isRouteErrorResponse(error) ? (error.data as { typed?: unknown } | null)?.typed : undefined
  return Array.isArray(typed) ? typed.filter((text) => typeof text === 'string') : []
}

function kindOf(error: unknown): { kind: Kind; code?: string } {
  if (!isRouteErrorResponse(error)) return { kind: 'general' }
  const code = (error.data as { code?: string } | null)?.code
  if (code === 'request.second_factor_first') return { kind: 'twoStep', code }
  if (typedIn(error).length > 0 && error.status < 500) return { kind: 'notSaved', code }
  if (code === 'request.verify_email_first') return { kind: 'verify', code }
  if (error.status === 404) return { kind: 'notFound', code }
  if (error.status === 401 || error.status === 403) return { kind: 'forbidden', code }
  if (error.status === 503) return { kind: 'unavailable', code }
  return { kind: 'general', code }
}

/** What was typed in a form that could not be sent, so that its writer can take it along. */
function TypedTexts({ texts }: { texts: string[] }) {
  const { t } = useT()
  return (
    <section aria-labelledby="typed-texts" className="mt-8 grid gap-3 text-start">
      <h2 id="typed-texts" className="text-h3">
        {t('common.errorPage.typedTitle')}
      </h2>
      <p>{t('common.errorPage.typedText')}</p>
      {texts.map((text, index) => (
        <p
          key={index}
          className="rounded-8 border border-line bg-surface p-4 whitespace-pre-wrap wrap-anywhere text-ink"
        >
          {text}
        </p>
      ))}
    </section>
  )
}

/** The page shown in place of one that could not be: what happened, what was kept, where to go. */
export function ErrorPage() {
  const { t, dynamic, has } = useT()
  const error = useRouteError()
  const { kind, code } = kindOf(error)
  const typed = typedIn(error)
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
      {typed.length > 0 && <TypedTexts texts={typed} />}
    </ErrorState>
  )
}
