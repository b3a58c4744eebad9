import type { ReactNode } from 'react'
import { useT } from '#app/i18n/use-t.tsx'

/** A question with what came of it, as it was written. Long words and foreign scripts stay inside the lines. */
export function QuestionAndAnswer({ text, children }: { text: string; children?: ReactNode }) {
  const { t } = useT()
  return (
    <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[5rem_minmax(0,1fr)] sm:gap-y-4">
      <dt className="text-small text-ink-soft sm:pt-0.5">{t('questions.question')}</dt>
      <dd className="measure min-w-0 font-bold whitespace-pre-wrap wrap-anywhere max-sm:mb-3">
        <bdi>{text}</bdi>
      </dd>
      {children && (
        <>
          <dt className="text-small text-ink-soft sm:pt-0.5">{t('questions.answer')}</dt>
          <dd className="measure grid min-w-0 gap-1.5">{children}</dd>
        </>
      )}
    </dl>
  )
}

/** The words of an answer. */
export function AnswerText({ children }: { children: string }) {
  return (
    <p className="whitespace-pre-wrap wrap-anywhere">
      <bdi>{children}</bdi>
    </p>
  )
}
