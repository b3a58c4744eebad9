import { z } from 'zod'
import { emailText, lineText } from '#app/platform/form/text-schema.ts'
import { isTooCommon } from './common-passwords.ts'

const PASSWORD_MIN = 10
const PASSWORD_MAX = 200
const TOO_COMMON = 'account.password_too_common'

/** Full-width letters of a Japanese keyboard count as what they look like, when a password is chosen and when it is asked for. */
const typedPassword = z
  .string()
  .transform((typed) => typed.normalize('NFKC'))
  .pipe(z.string().min(1).max(PASSWORD_MAX))

const newPassword = z
  .string()
  .transform((typed) => typed.normalize('NFKC'))
  .pipe(z.string().min(PASSWORD_MIN, { abort: true }).max(PASSWORD_MAX, { abort: true }))

const chosenPassword = newPassword.refine((password) => !isTooCommon(password), { error: TOO_COMMON })

const displayNameText = lineText(60)

export const signUpSchema = z
  .object({ email: emailText, displayName: displayNameText, password: newPassword })
  .refine(({ password, email, displayName }) => !isTooCommon(password, [email, displayName]), {
    path: ['password'],
    error: TOO_COMMON,
  })

export const signInSchema = z.object({ email: emailText, password: typedPassword })

export const forgotPasswordSchema = z.object({ email: emailText })

const tokenText = z.string().min(1).max(200)

export const resetPasswordSchema = z.object({ token: tokenText, newPassword: chosenPassword })

export const changeEmailSchema = z.object({ newEmail: emailText, currentPassword: typedPassword })

export const verifyEmailSchema = z.object({ token: tokenText })

export const changePasswordSchema = z.object({ currentPassword: typedPassword, newPassword: chosenPassword })

/** Six digits; full-width ones and the gap many programs show count as what they look like. */
const codeText = z
  .string()
  .transform((typed) => typed.normalize('NFKC').replace(/[\s-]/g, ''))
  .pipe(
    z
      .string()
      .min(1, { abort: true })
      .regex(/^\d{6}$/, { error: 'account.wrong_code' }),
  )

const recoveryCodeText = z
  .string()
  .transform((typed) => typed.trim())
  .pipe(z.string().min(1, { abort: true }).max(60, { error: 'account.wrong_recovery_code' }))

export const codeSchema = z.object({ code: codeText })

export const recoveryCodeSchema = z.object({ recoveryCode: recoveryCodeText })

export const setUpSecondFactorSchema = z.object({ code: codeText, currentPassword: typedPassword })

/** What asks for the password once more and for nothing else. */
export const passwordAgainSchema = z.object({ currentPassword: typedPassword })

export const editAccountSchema = z.object({ displayName: displayNameText, locale: z.enum(['ja', 'en']) })

export const endSessionSchema = z.object({ sessionId: z.uuid() })

/** A form that is one button. */
export const buttonSchema = z.object({})

export type SignUpInput = z.output<typeof signUpSchema>
export type SignInInput = z.output<typeof signInSchema>
export type ChangeEmailInput = z.output<typeof changeEmailSchema>
export type ChangePasswordInput = z.output<typeof changePasswordSchema>
export type SetUpSecondFactorInput = z.output<typeof setUpSecondFactorSchema>
export type PasswordAgainInput = z.output<typeof passwordAgainSchema>
export type EditAccountInput = z.output<typeof editAccountSchema>
