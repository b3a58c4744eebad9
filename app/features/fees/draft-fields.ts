import type { AnyFeeVersion, FeeScheduleVersion } from '#app/tracks/fee-schedule-type.ts'
import { BANDS } from './limits.ts'

/** The boxes for a schedule's figures, in their order, each with what stands in it at first. */
export function figureFields(version: AnyFeeVersion): [name: string, value: string][] {
  switch (version.shape) {
    case 'scale':
      return scaleFields(version)
    case 'flat':
      return [['amount', String(version.amountYen)]]
    case 'visit':
      return [
        ['visit', String(version.visitYen)],
        ['travel', String(version.travelPercent)],
      ]
    case 'sizes': {
      const { hybrid, online } = version.amountsYen
      return [
        ['hybridSme', String(hybrid.sme)],
        ['hybridSmall', String(hybrid.small)],
        ['onlineSme', String(online.sme)],
        ['onlineSmall', String(online.small)],
      ]
    }
  }
}

function scaleFields({ tiers, minimumYen, waiver }: FeeScheduleVersion): [string, string][] {
  const bands = BANDS.flatMap((band): [string, string][] => {
    const tier = tiers[band - 1]
    return [
      [`upTo${band}`, tier?.upToYen ? String(tier.upToYen) : ''],
      [`percent${band}`, tier ? String(tier.percent) : ''],
    ]
  })
  return [
    ...bands,
    ['minimum', String(minimumYen)],
    ...(waiver ? [['waiver', String(waiver.upToYen)] as [string, string]] : []),
  ]
}
