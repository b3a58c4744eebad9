import type { z } from 'zod'
import { findContactDetail } from './contact-details.ts'
import { encodeFormError } from './error-map.ts'

/** For `superRefine`: texts others read before both sides have said yes hold no way past the navigator. */
export function refuseContactDetails(text: string | undefined, context: z.RefinementCtx): void {
  const found = text === undefined ? undefined : findContactDetail(text)
  if (found !== undefined) context.addIssue({ code: 'custom', message: encodeFormError('contact_detail', { found }) })
}
