import { useT } from '#app/i18n/use-t.tsx'
import type { Turn } from '../rules.ts'

/** Whose turn it is, in words; somebody who is no party reads the side's name. */
export function useTurnText(): (turn: Turn, names: { offer: string; need: string }) => string {
  const { t } = useT()
  return (turn, names) => t(`deals.turn.${turn}`, names)
}
