import { z } from 'zod'

/** Mail goes by SMTP when SMTP_URL is set; otherwise into the local mailbox folder shown at /dev/mailbox. */
export const mailEnvSchema = z.object({
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'SMTP_URL must start with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().min(3).default('Musubi 結び <no-reply@musubi.example>'),
})
