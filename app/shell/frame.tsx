import { Form, useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Bell } from '#app/features/notices/ui/bell.tsx'
import { legalNames } from '#app/features/legal/legal-names.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { AccountMenu } from '#app/ui/account-menu.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { LanguageSwitch } from '#app/ui/language-switch.tsx'
import { LoadingBar } from '#app/ui/loading-bar.tsx'
import { Logo } from '#app/ui/logo.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SiteFooter } from '#app/ui/site-footer.tsx'
import { SiteHeader } from '#app/ui/site-header.tsx'
import type { Shell } from './load-shell.server.ts'
import { mainNavigation } from './navigation.ts'

function Account({ member, unread }: Pick<Shell, 'member' | 'unread'>) {
  const { t } = useT()
  if (!member)
    return (
      <>
        <ButtonLink to="/sign-in" variant="quiet" size="small">
          {t('common.nav.signIn')}
        </ButtonLink>
        <span className="hidden sm:inline">
          <ButtonLink to="/sign-up" size="small">
            {t('common.nav.signUp')}
          </ButtonLink>
        </span>
      </>
    )
  return (
    <>
      <Bell given={unread} />
      <AccountMenu
        label={t('common.nav.account')}
        name={member.displayName}
        items={[
          { to: '/home', label: t('common.nav.home') },
          { to: '/notices', label: t('notices.title') },
          { to: '/favourites', label: t('favourites.title') },
          { to: '/saved-searches', label: t('savedSearches.title') },
          { to: '/bookings', label: t('bookings.title') },
          { to: '/payments', label: t('billing.list.title') },
          { to: '/questions', label: t('questions.mine.title') },
          { to: '/payouts', label: t('payouts.title') },
          { to: '/account', label: t('common.nav.account') },
        ]}
        footer={
          <Form method="post" action="/sign-out">
            <Button variant="quiet" wide>
              {t('common.nav.signOut')}
            </Button>
          </Form>
        }
      />
    </>
  )
}

function Languages({ shell }: { shell: Shell }) {
  const { t } = useT()
  const href = (to: string) => `/language?${new URLSearchParams({ to, returnTo: shell.path })}`
  return (
    <LanguageSwitch
      label={t('common.language')}
      items={[
        { href: href('ja'), label: t('common.switchToJapanese'), lang: 'ja', current: shell.locale === 'ja' },
        { href: href('en'), label: t('common.switchToEnglish'), lang: 'en', current: shell.locale === 'en' },
      ]}
    />
  )
}

/** Header, notices, main and footer around every page. */
export function Frame({ shell, children }: { shell: Shell; children: ReactNode }) {
  const translator = useT()
  const { t, dynamic } = translator
  const navigation = useNavigation()
  return (
    <>
      <LoadingBar active={navigation.state !== 'idle'} label={t('common.loading')} />
      <SiteHeader
        skip={{ href: '#main', label: t('common.skipToContent') }}
        home={{ to: '/', label: t('common.appNameLong') }}
        logo={<Logo />}
        nav={mainNavigation(translator, shell)}
        navLabel={t('common.menu')}
        menuLabel={t('common.menu')}
        account={<Account member={shell.member} unread={shell.unread} />}
        language={<Languages shell={shell} />}
      />
      <main id="main" tabIndex={-1}>
        {shell.notice && (
          <div className="mx-auto max-w-5xl px-4 pt-6 sm:px-6">
            <Notice tone="success" role="status">
              {dynamic(shell.notice)}
            </Notice>
          </div>
        )}
        {children}
      </main>
      <SiteFooter
        logo={<Logo />}
        groups={[
          {
            title: t('common.footer.about'),
            items: [
              { to: '/how-it-works', label: t('common.nav.howItWorks') },
              { to: '/fees', label: t('common.nav.fees') },
              { to: '/listings', label: t('common.nav.directory') },
              ...(shell.isTrialSite ? [{ to: '/dev/mailbox', label: t('common.footer.mailbox') }] : []),
            ],
          },
          { title: t('legal.title'), items: legalNames.map(({ to, text }) => ({ to, label: t(text) })) },
        ]}
      >
        <p>{t('common.tagline')}</p>
        {shell.isTrialSite && <p>{t('common.footer.demo')}</p>}
      </SiteFooter>
    </>
  )
}
