import { z } from 'zod'
import { noticeKinds, noticePaces } from './rules.ts'

export const readOneSchema = z.object({ noticeId: z.uuid() })

/** Everything up to the newest notice the page showed: what has come since stays unread. */
export const readAllSchema = z.object({ until: z.iso.datetime() })

const paces = Object.fromEntries(noticeKinds.map((kind) => [kind, z.enum(noticePaces)])) as Record<
  (typeof noticeKinds)[number],
  z.ZodEnum<{ [P in (typeof noticePaces)[number]]: P }>
>

export const settingsSchema = z.object({ ...paces, isQuiet: z.enum(['yes', 'no']) })

export type NoticeSettings = z.output<typeof settingsSchema>

/** The button of a mail, pressed by the reader or by the reader's mail program. */
export const stopSchema = z.object({})
