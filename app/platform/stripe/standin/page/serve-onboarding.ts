import { isPageOpen, openLink } from '../operations/link-account.ts'
import { takeOnboarding } from '../operations/take-onboarding.ts'
import type { Answer } from '../protocol/answer-request.ts'
import type { StoredAccountLink } from '../state/object-types.ts'
import { changeWorld, type World } from '../world.ts'
import { ONBOARDING_TEXTS } from './onboarding-texts.ts'
import { goTo, page, type PageRequest } from './page-answer.ts'
import { readOnboarding } from './read-onboarding.ts'
import { renderMessage } from './render-document.ts'
import { renderOnboarding } from './render-onboarding.ts'

/** An account link: opened once it leads to the form, afterwards and when it is too old back to its `refresh_url`. */
export function serveAccountLink({ id }: PageRequest, world: World): Answer {
  const link = world.store.get('standin.account_link', id)
  if (!link) return notFound()
  const isOpened = changeWorld(world, (moment) => openLink(link, moment))
  return goTo(isOpened ? `/c/onboarding/${id}/form` : link.refreshUrl)
}

/** The form: who is paid, to which bank account, and what becomes of their document. */
export function serveOnboarding({ id, method, form }: PageRequest, world: World): Answer {
  const link = world.store.get('standin.account_link', id)
  if (!link) return notFound()
  if (!isPageOpen(link, world.now())) return goTo(link.refreshUrl)
  if (method !== 'POST') return page(200, renderOnboarding(pageOf(link, world)))
  if (form.has('later')) return goTo(link.returnUrl)
  const read = readOnboarding(form)
  if (!read.ok) return page(422, renderOnboarding({ ...pageOf(link, world), error: read.error, typed: form }))
  changeWorld(world, (moment) => takeOnboarding(link.account, read.facts, moment))
  return goTo(link.returnUrl)
}

function pageOf({ account }: StoredAccountLink, world: World) {
  const stored = world.store.get('account', account)
  const entries = {
    kind: stored?.business_type ?? 'individual',
    family_name: stored?.individual?.last_name_kanji ?? '',
    given_name: stored?.individual?.first_name_kanji ?? '',
    company_name: stored?.company?.name ?? '',
  }
  return { typed: new URLSearchParams(entries) }
}

const notFound = (): Answer =>
  page(404, renderMessage(ONBOARDING_TEXTS.notFound, ONBOARDING_TEXTS.notFoundDetail, null, ONBOARDING_TEXTS))
