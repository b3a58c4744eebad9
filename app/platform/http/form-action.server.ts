import { type SubmissionResult, type Submission } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data } from '@remix-run/node'
import type { z } from 'zod'
import type { Actor, MemberActor } from '../actor.ts'
import { AppError } from '../errors/app-error.ts'
import { encodeFormError, formErrorMap } from '../form/error-map.ts'
import type { Permission } from '../permissions/vocabulary.ts'
import { lacksSecondFactor, requirePermission } from '../permissions/resolver.ts'
import { getActor, memberOfEndedSession } from '../session/session.server.ts'
import { noteContactAttempts } from '../form/contact-attempts.server.ts'
import { parkForm } from '../form/park-form.server.ts'
import { typedTexts } from '../form/typed-texts.ts'
import { answerError, asAppError } from './errors.server.ts'
import type { PageArgs } from './loader.server.ts'
import { takePoint } from './rate-limit.server.ts'
import { redirectToSignIn, redirectToTwoStep } from './sign-in-redirect.server.ts'

/** What an action answers when the page is to be shown again: which form, what was typed, what is wrong. */
export interface FormAnswer {
  intent: string
  result: SubmissionResult<string[]>
}

/** One form of a page: how its fields are read and which function it calls. `run` answers with a redirect. */
export interface FormDefinition<A extends Actor, S extends z.ZodType> {
  schema: S
  run: (input: z.output<S>, args: PageArgs<A>) => Promise<Response>
}

/** Gives a form's `run` the type of its schema. */
export const form = <S extends z.ZodType>(schema: S, run: FormDefinition<MemberActor, S>['run']) =>
  ({ schema, run }) as unknown as AnyForm<MemberActor>

/** The same for a form anybody may send. */
export const publicForm = <S extends z.ZodType>(schema: S, run: FormDefinition<Actor, S>['run']) =>
  ({ schema, run }) as unknown as AnyForm<Actor>

type AnyForm<A extends Actor> = FormDefinition<A, z.ZodType>
export type Forms<A extends Actor> = Record<string, AnyForm<A>>

const HIDDEN = /password|token|card/i

export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch (error) {
    throw new AppError('request.malformed', { cause: error })
  }
}

/** A form with one definition needs no `intent`; with several, the pressed button names it. */
function pick<A extends Actor>(forms: Forms<A>, body: FormData): [string, AnyForm<A>] {
  const names = Object.keys(forms)
  const named = body.get('intent')
  const intent =
    names.length === 1 ? names[0] : typeof named === 'string' && Object.hasOwn(forms, named) ? named : undefined
  const chosen = intent === undefined ? undefined : forms[intent]
  if (intent === undefined || !chosen) throw new AppError('request.malformed')
  return [intent, chosen]
}

type Parsed = Submission<unknown, string[], unknown>

function answer(intent: string, submission: Parsed, body: FormData, error?: AppError) {
  // A file cannot be put back into a form.
  const isHidden = (name: string) => HIDDEN.test(name) || body.getAll(name).some((value) => typeof value !== 'string')
  const hideFields = [...new Set(body.keys())].filter(isHidden)
  const words = error ? [encodeFormError(error.code, error.params)] : []
  const errors = error?.field ? { fieldErrors: { [error.field]: words } } : error ? { formErrors: words } : {}
  const result = submission.reply({ ...errors, hideFields } as never)
  return data<FormAnswer>({ intent, result }, { status: error?.status ?? 400 })
}

/** Checks the sent form with its schema and runs it; what is wrong comes back as the form's answer. */
export async function submit<A extends Actor>(forms: Forms<A>, body: FormData, args: PageArgs<A>) {
  const [intent, definition] = pick(forms, body)
  const submission: Parsed = parseWithZod(body, { schema: definition.schema, error: formErrorMap })
  if (submission.status !== 'success') {
    const { actor } = args
    if (actor.kind === 'member') await noteContactAttempts(actor.memberId, submission.error)
    return answer(intent, submission, body)
  }
  try {
    return await definition.run(submission.value, args)
  } catch (error) {
    if (error instanceof Response) throw error
    const known = await asAppError(error)
    if (!known || known.status === 404) throw error
    return answer(intent, submission, body, known)
  }
}

/** The forms of a page anybody may send. @returns a Remix action */
export function publicActions(forms: Forms<Actor>) {
  return async ({ request, params }: ActionFunctionArgs) => {
    try {
      const body = await readForm(request)
      return await submit(forms, body, { request, params, url: new URL(request.url), actor: await getActor(request) })
    } catch (error) {
      return answerError(error)
    }
  }
}

async function parkAndGo(redirect: Response, url: URL, body: FormData, memberId: string | null): Promise<never> {
  redirect.headers.append('Set-Cookie', await parkForm(url.pathname, body, memberId))
  throw redirect
}

/**
 * The forms of a page for members. When the session has ended, what was typed is parked and the visitor is led through
 * sign-in back to the page, filled in. When the member may not do this any more (somebody else took the role away, the
 * row is gone), the error page gives the typed text back.
 * @returns a Remix action
 */
export function memberActions(permission: Permission, forms: Forms<MemberActor>) {
  return async ({ request, params }: ActionFunctionArgs) => {
    let body: FormData | undefined
    try {
      const actor = await getActor(request)
      const url = new URL(request.url)
      body = await readForm(request)
      if (actor.kind !== 'member')
        return await parkAndGo(redirectToSignIn(url), url, body, await memberOfEndedSession(request))
      await takePoint('write:member', actor.memberId)
      if (lacksSecondFactor(actor, permission))
        return await parkAndGo(redirectToTwoStep(url), url, body, actor.memberId)
      requirePermission(actor, permission)
      return await submit(forms, body, { request, params, url, actor })
    } catch (error) {
      return answerError(error, body && typedTexts(body))
    }
  }
}
