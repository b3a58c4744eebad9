import { type Submission, type SubmissionResult, useForm } from '@conform-to/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { z } from 'zod'
import { onFirstTouch } from './first-touch.ts'
import { useErrorText } from './use-t.tsx'

/** What an action answered: see `FormAnswer` of `platform/http/form-action.server.ts`. */
interface Answer {
  intent: string
  result: SubmissionResult<string[]>
}

export interface LocalizedFormOptions {
  id: string
  /** The name of the form in the action's definitions; only its own answers are shown. */
  intent: string
  answer: Answer | undefined
  defaultValue?: Record<string, unknown>
  /** Loads the schema the server checks with, so that the browser can say the same before sending. */
  schema?: () => Promise<z.ZodType>
}

type ErrorText = (encoded: string) => string
type Check = (body: FormData) => Submission<Record<string, unknown>, string[], unknown>

function inWords(result: SubmissionResult<string[]>, errorText: ErrorText): SubmissionResult<string[]> {
  if (!result.error) return result
  const error = Object.fromEntries(
    Object.entries(result.error).map(([name, errors]) => [name, errors?.map(errorText) ?? null]),
  )
  return { ...result, error }
}

/** The schema and zod are loaded when the page is first touched, so that they do not weigh on its first load. */
function useBrowserCheck(schema: LocalizedFormOptions['schema'], errorText: ErrorText): Check | undefined {
  const [check, setCheck] = useState<Check>()
  // The schema of a form does not change while it is shown.
  const first = useRef(schema)
  // The words do: at first there are only those of the page, and an error's words are not among them.
  const words = useRef(errorText)
  useEffect(() => {
    words.current = errorText
  }, [errorText])
  useEffect(() => {
    const load = first.current
    if (!load) return
    let isGone = false
    const stop = onFirstTouch(() => {
      void Promise.all([load(), import('#app/platform/form/check-form.ts')]).then(([loaded, { checkForm }]) => {
        if (!isGone) setCheck(() => (body: FormData) => checkForm(body, loaded, (encoded) => words.current(encoded)))
      })
    })
    return () => {
      isGone = true
      stop()
    }
  }, [])
  return check
}

/** Conform's form with errors in the page's language; works without JavaScript, checks in the browser once loaded. */
export function useLocalizedForm({ id, intent, answer, defaultValue, schema }: LocalizedFormOptions) {
  const errorText = useErrorText()
  const check = useBrowserCheck(schema, errorText)
  // Conform takes a new object for a new answer: made anew at each render it would never come to rest.
  const lastResult = useMemo(
    () => (answer?.intent === intent ? inWords(answer.result, errorText) : undefined),
    [answer, intent, errorText],
  )
  return useForm<Record<string, unknown>, string[]>({
    id,
    lastResult,
    defaultValue: defaultValue as Record<string, string> | undefined,
    shouldValidate: 'onSubmit',
    shouldRevalidate: check ? 'onInput' : 'onSubmit',
    onValidate: check ? ({ formData }) => check(formData) as never : undefined,
  })
}
