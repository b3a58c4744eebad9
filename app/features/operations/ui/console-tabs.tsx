import { useT } from '#app/i18n/use-t.tsx'
import { Tabs } from '#app/ui/tabs.tsx'

const TABS = [
  'overview',
  'participants',
  'screening',
  'navigators',
  'listings',
  'payments',
  'introductions',
  'workload',
  'funnel',
  'exposure',
  'jobs',
  'reader',
  'fees',
  'settings',
] as const
export type ConsoleTab = (typeof TABS)[number]

/** The rooms of the console. */
export function ConsoleTabs({ current }: { current: ConsoleTab }) {
  const { t } = useT()
  return (
    <Tabs
      label={t('operations.title')}
      items={TABS.map((tab) => ({
        to: tab === 'overview' ? '/console' : `/console/${tab}`,
        label: t(`operations.tabs.${tab}`),
        current: tab === current,
      }))}
    />
  )
}
