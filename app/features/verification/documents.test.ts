import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import {
  makeMember,
  makeNavigatorActor,
  makeOperatorActor,
  makeOwner,
  makePair,
  signedIn,
} from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { addDocument } from './commands/add-document.server.ts'
import { removeDocument } from './commands/remove-document.server.ts'
import { DOCUMENT_MAX_BYTES, DOCUMENTS_MAX } from './limits.ts'
import { getDocumentFile } from './queries/get-document-file.server.ts'
import { getOwnDocuments } from './queries/get-own-documents.server.ts'
import { getVerificationCase } from './queries/get-verification-case.server.ts'

const notFound = { code: 'document.not_found' }
let number = 0
const pdf = (more = '') => `%PDF-1.7\n1 0 obj\n<< /Number ${(number += 1)} ${more} >>\nendobj\n%%EOF\n`
const asFile = (content: string | Uint8Array, name = '登記.docx', type = 'text/html') =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name, { type })
const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)
const picture = () => sharp({ create: { width: 90, height: 60, channels: 3, background: '#888' } })

async function make() {
  const owner = await makeOwner()
  const participantId = owner.participant.id
  const hand = (file = asFile(pdf()), label = '登記事項証明書') =>
    addDocument(owner.actor, { participantId, label, file })
  const list = async () => (await getOwnDocuments(owner.actor, participantId)).documents
  return { ...owner, participantId, hand, list }
}

describe('handing in a document', () => {
  it('keeps it as it was sent, under the type its bytes show', async () => {
    const { actor, hand, list } = await make()
    const content = pdf()
    await hand(asFile(content, '../../etc/passwd', 'text/html'), '登記事項証明書')
    const [entry] = await list()
    expect(entry).toMatchObject({ label: '登記事項証明書', mime: 'application/pdf', byteSize: content.length })
    const { bytes, mime, fileName } = await getDocumentFile(actor, entry!.id)
    expect(Buffer.from(bytes).toString('latin1')).toBe(content)
    expect(mime).toBe('application/pdf')
    expect(fileName).toMatch(/^document-[\da-f]{12}\.pdf$/)
  })

  it.each(['jpeg', 'png'] as const)('takes a picture as %s', async (format) => {
    const { hand, list } = await make()
    await hand(asFile(await picture().toFormat(format).toBuffer()))
    expect(await list()).toMatchObject([{ mime: `image/${format}` }])
  })

  it.each<[string, () => Promise<string | Uint8Array>]>([
    ['nothing', async () => ''],
    ['a page that is named PDF', async () => '<!doctype html><script>alert(1)</script>'],
    ['a page with a PDF behind it', async () => `<script>alert(1)</script>${pdf()}`],
    ['the beginning of a PDF', async () => '%PDF-1.7\n1 0 obj'],
    ['the beginning of a picture', async () => (await picture().png().toBuffer()).subarray(0, 60)],
    ['half a picture', async () => half(await picture().resize(900, 900).jpeg().toBuffer())],
    ['a WebP', async () => picture().webp().toBuffer()],
    ['an SVG', async () => '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"/>'],
    ['an archive', async () => 'PK\u0003\u0004word/document.xml'],
    ['a program', async () => 'MZ\u0090'],
  ])('refuses %s', async (_name, content) => {
    const { hand, list } = await make()
    const handing = hand(asFile(await content(), 'shomei.pdf', 'application/pdf'))
    await expect(handing).rejects.toMatchObject({ code: 'document.unreadable', field: 'file' })
    expect(await list()).toEqual([])
  })

  it('refuses what is too large, before it is read', async () => {
    const { hand } = await make()
    await expect(hand(asFile(new Uint8Array(DOCUMENT_MAX_BYTES + 1)))).rejects.toMatchObject({
      code: 'document.too_large',
    })
  })

  it('keeps the same one once, also when sent twice at once, and two at once both', async () => {
    const { hand, list } = await make()
    const same = asFile(pdf())
    expect(
      wonAndLost(
        await race(
          () => hand(same),
          () => hand(same),
        ),
      ).won,
    ).toHaveLength(2)
    expect(await list()).toHaveLength(1)
    const [one, other] = [asFile(pdf()), asFile(pdf())]
    await race(
      () => hand(one),
      () => hand(other),
    )
    expect(await list()).toHaveLength(3)
  })

  it('takes as many as there is room for', async () => {
    const { hand, list } = await make()
    for (let i = 0; i < DOCUMENTS_MAX - 1; i += 1) await hand()
    const results = await race(
      () => hand(),
      () => hand(),
    )
    expect(wonAndLost(results).lost).toMatchObject([{ code: 'document.too_many' }])
    expect(await list()).toHaveLength(DOCUMENTS_MAX)
  })
})

describe('who reads it', () => {
  it('its own people and the operator, not who only reads, not the counterpart, nobody else', async () => {
    const { offer, need, offerListing, needListing } = await makePair('succession')
    const now = new Date()
    const ids = {
      track: 'succession',
      offerListingId: offerListing.id,
      needListingId: needListing.id,
      offerParticipantId: offer.participant.id,
      needParticipantId: need.participant.id,
      createdAt: now,
      stateChangedAt: now,
    }
    const asked = { askedBySide: 'need', askedByMemberId: need.member.id, message: '', expiresAt: now } as const
    const navigator = await makeNavigatorActor()
    const introduction = await db.introduction.create({
      data: { ...ids, ...asked, state: 'accepted', navigatorParticipantId: navigator.participant.id },
    })
    await db.deal.create({ data: { ...ids, introductionId: introduction.id, state: 'nda' } })
    const participantId = offer.participant.id
    await addDocument(offer.actor, { participantId, label: '登記', file: asFile(pdf()) })
    const { id } = (await getOwnDocuments(offer.actor, participantId)).documents[0]!
    const reader = await makeMember()
    await db.membership.create({ data: { memberId: reader.id, participantId, role: 'read_only', createdAt: now } })
    const colleague = await makeMember()
    await db.membership.create({ data: { memberId: colleague.id, participantId, role: 'member', createdAt: now } })
    const operator = await makeOperatorActor()
    for (const actor of [offer.actor, await signedIn(colleague.id), operator])
      expect((await getDocumentFile(actor, id)).mime).toBe('application/pdf')
    expect((await getVerificationCase(operator, participantId)).documents).toMatchObject([{ id, label: '登記' }])
    for (const actor of [await signedIn(reader.id), need.actor, navigator.actor, (await makeOwner()).actor]) {
      await expect(getDocumentFile(actor, id)).rejects.toMatchObject(notFound)
      await expect(removeDocument(actor, { participantId, documentId: id })).rejects.toMatchObject(notFound)
      await expect(getOwnDocuments(actor, participantId)).rejects.toMatchObject({ code: 'participant.not_found' })
    }
    // The operator reads, and takes nothing away.
    await expect(removeDocument(operator, { participantId, documentId: id })).rejects.toMatchObject(notFound)
  })

  it('nobody hands in for somebody else', async () => {
    const [{ participantId }, stranger] = [await make(), await makeOwner()]
    const handing = addDocument(stranger.actor, { participantId, label: '登記', file: asFile(pdf()) })
    await expect(handing).rejects.toMatchObject({ code: 'participant.not_found' })
  })

  it('is gone when it is taken back, and only then', async () => {
    const { actor, participantId, hand, list } = await make()
    await hand()
    const documentId = (await list())[0]!.id
    await removeDocument(actor, { participantId, documentId })
    expect(await list()).toEqual([])
    await expect(removeDocument(actor, { participantId, documentId })).rejects.toMatchObject(notFound)
    await expect(getDocumentFile(actor, documentId)).rejects.toMatchObject(notFound)
    const entries = await db.auditEntry.findMany({ where: { entityId: participantId } })
    expect(JSON.stringify(entries)).not.toContain('登記')
  })
})
