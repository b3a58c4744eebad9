import { z } from 'zod'
import { IMPORT_MAX_BYTES } from '#app/platform/upload-limits.ts'

const encoding = z.enum(['utf-8', 'shift_jis'])
/** An empty choice of a select, and what a browser sends for a file that was not chosen. */
const nothing = z.union([z.literal(''), z.undefined()]).transform(() => undefined)

const file = z
  .union([z.instanceof(File), nothing])
  .transform((given) => (given === undefined || given.size === 0 ? undefined : given))
  .refine((given) => given === undefined || given.size <= IMPORT_MAX_BYTES, { error: 'file_too_large' })

export const uploadSchema = z
  .object({
    file: file.optional(),
    text: z.string().optional(),
    encoding: z.union([encoding, nothing]).optional(),
    /** Whose clients the file is about; `operator` for a file that brings its participants. */
    as: z.union([z.uuid(), z.literal('operator'), nothing]).optional(),
  })
  .refine(({ file: given, text }) => given !== undefined || (text ?? '').trim() !== '', {
    path: ['file'],
    error: 'choose_file',
  })

export const rereadSchema = z.object({ encoding })

export const confirmSchema = z.object({ keep: z.enum(['drafts', 'submit']) })

/** A button without a question. */
export const emptySchema = z.object({})

export type UploadInput = z.output<typeof uploadSchema>
