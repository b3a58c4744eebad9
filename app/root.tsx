import { data, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteLoaderData } from '@remix-run/react'
import { type ReactNode, useMemo } from 'react'
import { PageTexts } from './i18n/page-texts.tsx'
import { useT } from './i18n/use-t.tsx'
import { useNonce } from './nonce.ts'
import { anonymous } from './platform/actor.ts'
import { getActor } from './platform/session/session.server.ts'
import { ErrorPage } from './shell/error-page.tsx'
import { Frame } from './shell/frame.tsx'
import { loadShell, type Shell } from './shell/load-shell.server.ts'
import fonts from './styles/fonts.css?url'
import styles from './styles/app.css?url'
import { UiWordsProvider } from './ui/ui-words.tsx'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export async function loader({ request }: LoaderFunctionArgs) {
  // The frame is drawn even when the database is away: then as for a visitor.
  const actor = await getActor(request).catch(() => anonymous)
  const { shell, headers } = await loadShell(request, actor)
  return data({ shell }, { headers })
}

const emptyShell = (locale: 'ja' | 'en'): Shell => ({
  locale,
  path: '/',
  member: null,
  unread: 0,
  notice: null,
  isTrialSite: false,
})

function UiTexts({ children }: { children: ReactNode }) {
  const { t } = useT()
  const words = useMemo(
    () => ({
      required: t('common.required'),
      optional: t('common.optional'),
      error: t('common.error'),
      showPassword: t('common.showPassword'),
      hidePassword: t('common.hidePassword'),
      showTable: t('common.showTable'),
      close: t('common.close'),
      characterCount: (used: number, max: number) => t('common.characterCount', { used, max }),
    }),
    [t],
  )
  return <UiWordsProvider words={words}>{children}</UiWordsProvider>
}

interface PageHandle {
  titleKey?: string
  /** A title that depends on what the page shows, such as the step of a form. */
  titleKeyOf?: (data: unknown) => string | undefined
  /** A title made of what the page shows, where it has one of its own. */
  titleOf?: (data: unknown) => string | undefined
  /** The route's `meta` describes the page. */
  hasDescription?: boolean
}

/** The page's title in its language: a route names its text with `handle = { titleKey }`. */
function useHead(): { title: string; hasDescription: boolean } {
  const { dynamic, t } = useT()
  const match = useMatches().at(-1)
  const handle = match?.handle as PageHandle | undefined
  const key = handle?.titleKeyOf?.(match?.data) ?? handle?.titleKey
  const own = handle?.titleOf?.(match?.data) ?? (key && dynamic(key))
  const hasDescription = handle?.hasDescription === true && Boolean(match?.data)
  return { title: own ? `${own} | ${t('common.appNameLong')}` : t('common.appNameLong'), hasDescription }
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce()
  const { locale, t } = useT()
  const { title, hasDescription } = useHead()
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#fbfaf6" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#16171a" media="(prefers-color-scheme: dark)" />
        <title>{title}</title>
        {!hasDescription && <meta name="description" content={t('common.description')} />}
        <Meta />
        <Links />
      </head>
      <body className="flex flex-col">
        <UiTexts>{children}</UiTexts>
        <PageTexts nonce={nonce} />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
        <noscript>
          <link rel="stylesheet" href={fonts} />
        </noscript>
      </body>
    </html>
  )
}

function useShell(): Shell {
  const { locale } = useT()
  return useRouteLoaderData<typeof loader>('root')?.shell ?? emptyShell(locale)
}

export default function App() {
  return (
    <Frame shell={useShell()}>
      <Outlet />
    </Frame>
  )
}

export function ErrorBoundary() {
  return (
    <Frame shell={useShell()}>
      <ErrorPage />
    </Frame>
  )
}
