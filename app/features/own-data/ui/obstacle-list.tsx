import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import type { Obstacles } from '../rules.ts'

/** What has to be finished first, each with the way there. */
export function ObstacleList({ obstacles }: { obstacles: Obstacles }) {
  const { t } = useT()
  const { deals, charges, brokering, clients } = obstacles
  const link = (key: string, to: string, text: string) => (
    <li key={key}>
      <Link to={to}>{text}</Link>
    </li>
  )
  return (
    <ul className="measure grid list-disc gap-2 ps-6">
      {deals.map(({ id }, index) => link(id, `/deals/${id}`, t('ownData.obstacles.deal', { number: index + 1 })))}
      {charges.map(({ path }, index) => link(path, path, t('ownData.obstacles.charge', { number: index + 1 })))}
      {brokering > 0 && link('brokering', '/desk', t('ownData.obstacles.brokering', { count: brokering }))}
      {clients > 0 && <li>{t('ownData.obstacles.clients', { count: clients })}</li>}
    </ul>
  )
}
