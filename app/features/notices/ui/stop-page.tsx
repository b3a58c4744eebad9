import { StopMailsPage } from '#app/features/accounts/ui/stop-mails-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import type { NoticeKind } from '../rules.ts'

/** Stopping the mails of one kind of notices, or of all. */
export function StopPage({ isOn, stopped }: { isOn: boolean; stopped: NoticeKind | 'all' }) {
  const { t } = useT()
  return (
    <StopMailsPage
      isOn={isOn}
      asking={{
        title: t('notices.stop.title'),
        lead:
          stopped === 'all'
            ? t('notices.stop.leadAll')
            : t('notices.stop.leadKind', { kind: t(`notices.settings.kinds.${stopped}`) }),
        submit: t('notices.stop.submit'),
      }}
      done={{
        title: t('notices.stop.done'),
        lead: t('notices.stop.doneLead'),
        link: { to: '/notices/settings', label: t('notices.stop.toSettings') },
      }}
    />
  )
}
