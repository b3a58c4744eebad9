import {
  type AnyFeeVersion,
  attendances,
  enterpriseSizes,
  type FeeBase,
  type FeeScheduleVersion,
} from '#app/tracks/fee-schedule-type.ts'

/** One thing a version says, for a sentence: key of the sentence, and what stands in it. */
export interface Figure {
  key:
    | 'rate'
    | 'firstBand'
    | 'band'
    | 'lastBand'
    | 'minimum'
    | 'waiver'
    | 'nothing'
    | 'flat'
    | 'visit'
    | 'travel'
    | 'place'
  percent?: number
  amountYen?: number
  fromYen?: number
  base?: FeeBase
  attendance?: string
  size?: string
}

/** A version as pages show it. */
export interface VersionView {
  version: string
  validFrom: string
  source: Record<'ja' | 'en', string>
  figures: Figure[]
}

function scaleFigures({ tiers, base, minimumYen, waiver }: FeeScheduleVersion): Figure[] {
  const bands = tiers.map(({ upToYen, percent }, index): Figure => {
    const fromYen = tiers[index - 1]?.upToYen ?? 0
    if (tiers.length === 1) return { key: 'rate', base, percent }
    if (upToYen === null) return { key: 'lastBand', fromYen, percent }
    return index === 0
      ? { key: 'firstBand', amountYen: upToYen, percent }
      : { key: 'band', fromYen, amountYen: upToYen, percent }
  })
  return [
    ...bands,
    ...(minimumYen > 0 ? [{ key: 'minimum', amountYen: minimumYen } as const] : []),
    ...(waiver ? [{ key: 'waiver', amountYen: waiver.upToYen } as const] : []),
  ]
}

function figuresOf(version: AnyFeeVersion): Figure[] {
  switch (version.shape) {
    case 'scale':
      return scaleFigures(version)
    case 'flat':
      return [version.amountYen === 0 ? { key: 'nothing' } : { key: 'flat', amountYen: version.amountYen }]
    case 'visit':
      return [
        { key: 'visit', amountYen: version.visitYen },
        { key: 'travel', percent: version.travelPercent },
      ]
    case 'sizes':
      return attendances.flatMap((attendance) =>
        enterpriseSizes.map((size): Figure => ({
          key: 'place',
          attendance,
          size,
          amountYen: version.amountsYen[attendance][size],
        })),
      )
  }
}

export const versionView = (version: AnyFeeVersion): VersionView => ({
  version: version.version,
  validFrom: version.validFrom,
  source: version.source,
  figures: figuresOf(version),
})
