import type { SubmissionResult } from '@conform-to/react'

/** What an action answered about one of the page's forms. */
export interface FormAnswer {
  intent: string
  result: SubmissionResult<string[]>
}
