import type { Submission } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import { formErrorMap } from './error-map.ts'

/** Reads a form in the browser with the server's own schema; errors come as words. */
export function checkForm(body: FormData, schema: z.ZodType, errorText: (encoded: string) => string) {
  return parseWithZod(body, {
    schema,
    error: formErrorMap,
    formatError: (issues: z.core.$ZodIssue[]) => issues.map((issue: z.core.$ZodIssue) => errorText(issue.message)),
  }) as Submission<Record<string, unknown>, string[], unknown>
}
