import { mailMember } from '#app/features/accounts/reactions/mail-member.server.ts'
import { type ListingCard, toListingCard } from '#app/features/directory/listing-card.ts'
import { valueColumns } from '#app/features/listings/listing-values.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { translatorFor } from '#app/i18n/server-translator.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { can } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { actorOf } from '#app/platform/session/session.server.ts'
import { withoutSettled } from '../queries/tellable-matches.server.ts'
import { ownMatchMailsScope, tellableMatchesScope } from '../scope.ts'
import { stopLink } from '../stop-link.server.ts'

const columns = { ...valueColumns, id: true, publishedAt: true } as const

interface Told {
  own: ListingCard
  other: ListingCard
}

/** What of a mail may still be told, as its reader may see it, the best first. */
async function readMatches(reader: MemberActor, mailId: string): Promise<Told[]> {
  const now = clock.now()
  const items = await db.matchMailItem.findMany({
    where: { mailId, match: tellableMatchesScope(reader, now), ...ownMatchMailsScope(reader) },
    orderBy: { position: 'asc' },
    select: {
      listingId: true,
      otherListingId: true,
      match: { select: { listing: { select: columns }, other: { select: columns } } },
    },
  })
  const open = await db.$transaction((tx) => withoutSettled(tx, items))
  return open.map(({ match }) => ({
    own: toListingCard(match.listing, 'member'),
    other: toListingCard(match.other, 'member'),
  }))
}

const matchesPath = (listing: ListingCard): string => `/listings/${listing.id}/matches`

/** One paragraph for each of the reader's listings: its matches, and the page that says why. */
function listOf({ t, dynamic }: Translator, told: readonly Told[]): string {
  const own = [...new Map(told.map((one) => [one.own.id, one.own])).values()]
  const line = ({ title, prefecture }: ListingCard) =>
    prefecture === null
      ? `・${title}`
      : t('matchMails.mail.line', { title, place: dynamic(`prefectures.${prefecture}`) })
  return own
    .map((listing) =>
      [
        t('matchMails.mail.forListing', { title: listing.title }),
        ...told.filter((one) => one.own.id === listing.id).map((one) => line(one.other)),
        new URL(matchesPath(listing), env().APP_URL).href,
      ].join('\n'),
    )
    .join('\n\n')
}

/** Mails what was found for a member, as far as it may still be told now. Not when the mails were stopped meanwhile. */
export async function onMatchMailMade({ mailId }: { mailId: string }, { jobId }: { jobId: string }): Promise<void> {
  const all = systemScope('what is to be mailed')
  const mail = await db.matchMail.findFirst({ where: { id: mailId, ...all }, select: { memberId: true } })
  if (!mail) return
  const { memberId } = mail
  const setting = await db.matchMailSetting.findFirst({ where: { memberId, ...all }, select: { pace: true } })
  const reader = await actorOf(memberId)
  if (!setting || setting.pace === 'none' || !can(reader, 'match:read')) return
  const told = await readMatches(reader, mailId)
  const [first] = told
  if (!first) return
  const translator = translatorFor(reader.locale)
  const isForOne = told.every(({ own }) => own.id === first.own.id)
  await mailMember({
    memberId,
    key: 'matchMails.mail.found',
    params: { count: told.length, list: listOf(translator, told) },
    path: isForOne ? matchesPath(first.own) : '/listings/mine',
    stop: { path: stopLink.path(memberId), label: translator.t('matchMails.mail.stop') },
    jobId,
  })
}
