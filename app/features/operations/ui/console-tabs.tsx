import { useT } from '#app/i18n/use-t.tsx'
import { Tabs } from '#app/ui/tabs.tsx'

const GROUPS = {
  overview: ['overview'],
  people: ['participants', 'screening', 'navigators'],
  market: ['listings', 'introductions', 'bookings', 'workload', 'funnel', 'exposure'],
  money: ['payments', 'milestones', 'payouts', 'fees', 'waivers', 'documents', 'ledger'],
  system: ['jobs', 'reader', 'settings'],
} as const
type Group = keyof typeof GROUPS
export type ConsoleTab = (typeof GROUPS)[Group][number]

const groupNames = Object.keys(GROUPS) as Group[]
const tabsOf = (group: Group): readonly ConsoleTab[] => GROUPS[group]

const addressOf = (tab: ConsoleTab) => (tab === 'overview' ? '/console' : `/console/${tab}`)

/** The rooms of the console: a row of groups, and below it the rooms of the group one is in. */
export function ConsoleTabs({ current }: { current: ConsoleTab }) {
  const { t } = useT()
  const open = groupNames.find((group) => tabsOf(group).includes(current)) ?? 'overview'
  const tabs = tabsOf(open)
  return (
    <div>
      <Tabs
        label={t('operations.title')}
        items={groupNames.map((group) => ({
          to: addressOf(GROUPS[group][0]),
          label: t(`operations.groups.${group}`),
          current: group === open,
        }))}
      />
      {tabs.length > 1 && (
        <Tabs
          label={t(`operations.groups.${open}`)}
          items={tabs.map((tab) => ({
            to: addressOf(tab),
            label: t(`operations.tabs.${tab}`),
            current: tab === current,
          }))}
        />
      )}
    </div>
  )
}
