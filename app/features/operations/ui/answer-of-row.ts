import type { FormAnswer } from '#app/platform/http/form-action.server.ts'

/** Of several forms on a page, the one that was sent gets the answer: it is known by the id it carried. */
export function answerOfRow(answer: FormAnswer | undefined, field: string, id: string): FormAnswer | undefined {
  return answer?.result.initialValue?.[field] === id ? answer : undefined
}
