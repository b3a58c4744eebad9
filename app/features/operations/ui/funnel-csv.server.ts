import { translatorFor } from '#app/i18n/server-translator.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { csvLine } from '#app/platform/csv.ts'
import { funnelStages } from '../funnel.ts'
import { endTextKey, lossTextKey } from '../loss-text.ts'
import { getFunnelRows } from '../queries/get-funnel.server.ts'

/** The funnel by month and track as the lines of a file. @throws AppError request.forbidden */
export async function* funnelCsv(actor: MemberActor, params: URLSearchParams): AsyncGenerator<string> {
  const { t, dynamic } = translatorFor(actor.locale)
  const { rows } = await getFunnelRows(actor, params)
  const heads = funnelStages.map((stage) => t(`operations.funnel.stages.${stage}.name`))
  yield csvLine([t('operations.funnel.monthHeader'), t('operations.funnel.track'), ...heads])
  for (const { month, track, counts } of rows)
    yield csvLine([month, dynamic(`tracks.${track}.name`), ...funnelStages.map((stage) => String(counts[stage]))])
}

/** What was lost, by month, stage, track and reason, likewise. @throws AppError request.forbidden */
export async function* lossesCsv(actor: MemberActor, params: URLSearchParams): AsyncGenerator<string> {
  const { t, dynamic } = translatorFor(actor.locale)
  const { losses } = await getFunnelRows(actor, params)
  const heads = ['monthHeader', 'stage', 'track', 'reason', 'endHeader', 'byHeader', 'count'] as const
  yield csvLine(heads.map((head) => t(`operations.funnel.${head}`)))
  for (const loss of losses)
    yield csvLine([
      ...[loss.month, t(`operations.funnel.lossStages.${loss.stage}`), dynamic(`tracks.${loss.track}.name`)],
      ...[dynamic(lossTextKey(loss)), dynamic(endTextKey(loss))],
      ...[loss.by === null ? '' : dynamic(`operations.funnel.by.${loss.by}`), String(loss.count)],
    ])
}
