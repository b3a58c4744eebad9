import { useT } from '#app/i18n/use-t.tsx'
import { Tabs } from '#app/ui/tabs.tsx'

/** The rooms of a navigator's desk, in the order of a day. */
const rooms = {
  bench: '/desk',
  unmade: '/desk/unmade',
  sendings: '/desk/sendings',
  members: '/desk/members',
  tasks: '/desk/tasks',
  contacts: '/desk/contacts',
  profile: '/desk/profile',
} as const

/** From room to room of the desk; stands at the top of each. Only for who navigates: the operator has the console. */
export function DeskTabs({ current }: { current: keyof typeof rooms }) {
  const { t } = useT()
  return (
    <Tabs
      label={t('navigators.tabs.label')}
      items={Object.entries(rooms).map(([room, to]) => ({
        to,
        label: t(`navigators.tabs.${room as keyof typeof rooms}`),
        current: room === current,
      }))}
    />
  )
}
