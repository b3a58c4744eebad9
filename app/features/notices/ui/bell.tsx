import { Link, useLocation, useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { touchByNews } from '#app/i18n/first-touch.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { CountBadge } from '#app/ui/count-badge.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { useUnread } from './use-unread.ts'

/** Leads to the notices and says how many wait; on their page it lets new ones appear. */
export function Bell({ given }: { given: number }) {
  const { t } = useT()
  const unread = useUnread(given)
  const { pathname } = useLocation()
  const { revalidate } = useRevalidator()
  const shown = useRef(unread)
  useEffect(() => {
    if (shown.current !== unread) touchByNews()
    if (shown.current !== unread && unread !== given && pathname === '/notices') void revalidate()
    shown.current = unread
  }, [unread, given, pathname, revalidate])
  const label = unread > 0 ? t('notices.bellUnread', { count: unread }) : t('notices.bell')
  return (
    <Link
      to="/notices"
      aria-label={label}
      aria-current={pathname === '/notices' ? 'page' : undefined}
      className="flex min-h-11 min-w-11 items-center justify-center rounded-8 px-1 hover:bg-sunken max-sm:[&>span]:-ms-2.5 max-sm:[&>span]:mb-4"
    >
      <Icon name="bell" />
      <CountBadge count={unread} label={undefined} />
    </Link>
  )
}
