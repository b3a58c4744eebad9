import { mailMember } from '#app/features/accounts/reactions/mail-member.server.ts'
import { titlesFor } from '#app/features/directory/queries/titles-for.server.ts'
import { translatorFor } from '#app/i18n/server-translator.server.ts'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { actorOf } from '#app/platform/session/session.server.ts'
import { NAMED_MAX } from '../limits.ts'
import { stopLink } from '../stop-link.server.ts'

const findDigest = (id: string) =>
  db.savedSearchDigest.findFirst({
    where: { id, ...systemScope('what is to be mailed') },
    select: {
      savedSearch: { select: { id: true, memberId: true, name: true, params: true, alert: true } },
      listings: { orderBy: { position: 'asc' }, select: { listingId: true } },
    },
  })

/** Mails what a saved search has found, as far as it may still be read now. Not when the mails were stopped meanwhile. */
export async function onSavedSearchFound({ digestId }: { digestId: string }, { jobId }: { jobId: string }) {
  const digest = await findDigest(digestId)
  if (!digest || digest.savedSearch.alert === 'none') return
  const { id, memberId, name, params } = digest.savedSearch
  const reader = await actorOf(memberId)
  const ids = digest.listings.map(({ listingId }) => listingId)
  const listings = await titlesFor(reader, ids)
  if (listings.length === 0) return
  const { t } = translatorFor(reader.locale)
  const named = listings.slice(0, NAMED_MAX)
  const lines = named.map((one) => `・${one.title}\n${new URL(`/listings/${one.id}`, env().APP_URL).href}`)
  const more = listings.length - named.length
  await mailMember({
    memberId,
    key: 'savedSearches.mail.found',
    params: {
      name,
      count: listings.length,
      list: [...lines, ...(more > 0 ? [t('savedSearches.mail.more', { count: more })] : [])].join('\n\n'),
    },
    path: `/listings?${params}&sort=newest`,
    stop: { path: stopLink.path(id), label: t('savedSearches.mail.stop') },
    jobId,
  })
}
