import type { Locale, MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { awaitsSignatures } from '#app/features/deals/rules.ts'
import { dealReadingPartyScope } from '#app/features/deals/scope.ts'
import { actingSidesOf, sidesOf } from '#app/features/deals/side-of.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { type ListingSide, listingSides } from '#app/tracks/track-definition.ts'
import { type NdaSection, ndaSections } from '../nda-document.ts'
import { shownNda } from '../shown-nda.server.ts'

export interface SignatureView {
  side: ListingSide
  participantName: string
  signerName: string
  signedAt: string
  version: string
  sha256: string
}

export interface NdaPage {
  dealId: string
  track: string
  /** The side the reader signs for, or has signed for. */
  mySide: ListingSide
  names: Record<ListingSide, string>
  signatures: SignatureView[]
  /** What is shown: the text to be signed, or a signed copy. */
  text: { title: string; sections: NdaSection[]; version: string; sha256: string; locale: Locale }
  /** Whose signed copy is shown; null for the text to be signed. */
  copyOf: ListingSide | null
  /** Set when the reader may sign now. */
  canSign: boolean
  isWaiting: boolean
  signerName: string
}

const findDeal = (actor: MemberActor, dealId: string) =>
  db.deal.findFirst({
    where: { AND: [{ id: dealId }, dealReadingPartyScope(actor)] },
    include: {
      signatures: { orderBy: { signedAt: 'asc' } },
      offerParticipant: { select: { name: true } },
      needParticipant: { select: { name: true } },
    },
  })

type DealRow = NonNullable<Awaited<ReturnType<typeof findDeal>>>
type Signature = DealRow['signatures'][number]

const localeOf = (stored: string): Locale => (stored === 'en' ? 'en' : 'ja')

function textOf(
  deal: DealRow,
  names: Record<ListingSide, string>,
  copy: Signature | undefined,
  locale: Locale,
): NdaPage['text'] {
  if (copy)
    return {
      ...ndaSections(copy.documentText),
      version: copy.documentVersion,
      sha256: copy.documentSha256,
      locale: localeOf(copy.documentLocale),
    }
  const signedVersion = deal.signatures[0]?.documentVersion
  const shown = shownNda({ track: deal.track, parties: names, signedVersion }, locale, clock.now())
  return { ...ndaSections(shown.text), version: shown.version, sha256: shown.sha256, locale }
}

/**
 * The NDA of a deal for one of its sides: the text to be signed, or the copy of a side that has signed.
 * @param wantedCopy whose signed copy; the reader's own when left out
 * @throws AppError deal.not_found
 */
export async function getNdaPage(
  actor: MemberActor,
  dealId: string,
  locale: Locale,
  wantedCopy: ListingSide | undefined,
): Promise<NdaPage> {
  const deal = await findDeal(actor, dealId)
  const mySide = deal && (actingSidesOf(actor, deal)[0] ?? sidesOf(actor, deal)[0])
  if (!deal || !mySide) throw new AppError('deal.not_found')
  const names = { offer: deal.offerParticipant.name, need: deal.needParticipant.name }
  const signatureOf = (side: ListingSide) => deal.signatures.find((signature) => signature.side === side)
  const mine = signatureOf(mySide)
  const isOpen = awaitsSignatures(trackOf(deal.track), deal.state)
  const canSign = isOpen && !mine && actingSidesOf(actor, deal).includes(mySide)
  const copy = canSign && wantedCopy === undefined ? undefined : signatureOf(wantedCopy ?? mySide)
  return {
    dealId: deal.id,
    track: deal.track,
    mySide,
    names,
    signatures: listingSides.flatMap((side) => {
      const signature = signatureOf(side)
      if (!signature) return []
      const { signerName, documentVersion: version, documentSha256: sha256 } = signature
      return [
        { side, participantName: names[side], signerName, signedAt: signature.signedAt.toISOString(), version, sha256 },
      ]
    }),
    text: textOf(deal, names, copy, locale),
    copyOf: copy?.side ?? null,
    canSign: canSign && copy === undefined,
    isWaiting: isOpen && mine !== undefined,
    signerName: actor.displayName,
  }
}
