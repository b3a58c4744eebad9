import type { Tone } from '#app/ui/notice.tsx'
import type { FeeStage, OtherSideStage } from '../fee-stage.ts'

export const stageTones: Partial<Record<FeeStage | OtherSideStage, Tone>> = {
  paid: 'success',
  nothing: 'success',
  settled: 'success',
  partially_refunded: 'success',
  disputed: 'warning',
  charged_back: 'warning',
  failed: 'warning',
  expired: 'warning',
}
