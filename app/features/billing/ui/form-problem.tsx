import { useT } from '#app/i18n/use-t.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** What went wrong with the whole form. */
export function FormProblem({ errors }: { errors: string[] | undefined }) {
  const { t } = useT()
  if (!errors) return null
  return (
    <Notice tone="warning" role="alert" title={t('billing.problem')}>
      {errors.map((error) => (
        <p key={error}>{error}</p>
      ))}
    </Notice>
  )
}
