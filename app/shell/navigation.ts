import type { Translator } from '#app/i18n/translator.ts'
import type { NavItem } from '#app/ui/nav-item.ts'
import type { Shell } from './load-shell.server.ts'

type ShellFacts = Pick<Shell, 'member' | 'path' | 'isTrialSite'>

const isUnder = (path: string, to: string) => path === to || path.startsWith(`${to}/`) || path.startsWith(`${to}?`)

/** What is done with a listing of one's own lies under the directory's address and is not part of it. */
const OWN_LISTINGS = /^\/listings\/(mine|[^/?]+\/(edit|preview|renew|broaden|matches|questions))(?=[/?]|$)/

const POSTING = '/listings/new'

/** The main navigation for whoever is reading. */
export function mainNavigation({ t }: Translator, { member, path }: ShellFacts): NavItem[] {
  const items: Array<[boolean, string, string]> = [
    [member !== null, '/home', t('common.nav.home')],
    [true, '/listings', t('common.nav.directory')],
    [true, POSTING, t('common.nav.post')],
    [member !== null, '/introductions', t('common.nav.introductions')],
    [member !== null, '/deals', t('common.nav.deals')],
    [member?.isReferrer ?? false, '/clients', t('referrers.list.title')],
    [member?.isNavigator ?? false, '/desk', t('common.nav.desk')],
    [member?.isOperator ?? false, '/console', t('common.nav.console')],
    [member === null, '/how-it-works', t('common.nav.howItWorks')],
    [member === null, '/fees', t('common.nav.fees')],
  ]
  const shown = items.filter(([isShown]) => isShown)
  const nearest = () =>
    shown
      .map(([, to]) => to)
      .filter((to) => isUnder(path, to))
      .sort((a, b) => b.length - a.length)[0]
  const current = OWN_LISTINGS.test(path) ? POSTING : nearest()
  return shown.map(([, to, label]) => ({ to, label, current: to === current }))
}
