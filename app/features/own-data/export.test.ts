import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeDeal, makeRequested } from '#app/testing/make-deal.server.ts'
import { makeListing, makeMember, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { askAudit } from '#app/features/royalties/commands/ask-audit.server.ts'
import { answerAudit } from '#app/features/royalties/commands/move-audit.server.ts'
import { makeRoyalty } from '#app/features/royalties/testing/make-royalty.server.ts'
import { exportPlan } from './export-plan.ts'
import { exportOwnData } from './queries/export-own-data.server.ts'

const now = () => clock.now()

describe('the file of one’s own data', () => {
  it('holds what the member and the owned participants have entered', async () => {
    const { actor, member, participant } = await makeOwner()
    const listing = await makeListing(participant.id, { title: '題名の印', confidential: { companyName: '秘密の印' } })
    await db.listingDraft.create({
      data: { listingId: listing.id, fields: { title: ['書きかけの印'] }, updatedAt: now() },
    })
    await db.listingVersion.create({
      data: { listingId: listing.id, version: 1, open: { title: '前の版の印' }, confidential: {}, createdAt: now() },
    })
    await db.listingQuestion.create({
      data: {
        listingId: listing.id,
        askerMemberId: (await makeMember({ displayName: '尋ねた人' })).id,
        text: '質問の印',
        answer: '答えの印',
        answeredAt: now(),
        answeredByMemberId: member.id,
        state: 'answered',
        createdAt: now(),
      },
    })
    const kindProfile = { participantId: participant.id, kind: 'sme', details: { note: '種類の印' } } as const
    await db.kindProfile.create({ data: kindProfile })
    const away = await makeListing((await makeOwner()).participant.id, { side: 'need', title: '他社の題名' })
    const hidden = { listingId: listing.id, otherListingId: away.id, reason: 'other', note: '見送りの印' }
    await db.hiddenMatch.create({ data: { ...hidden, memberId: member.id, createdAt: now() } })
    const match = { listingId: listing.id, otherListingId: away.id }
    await db.strongMatch.create({ data: { ...match, fit: 61, notedAt: now() } })
    await db.matchMailSetting.create({ data: { memberId: member.id, pace: 'weekly', since: now() } })
    await db.matchMail.create({
      data: {
        memberId: member.id,
        createdAt: now(),
        items: { create: { ...match, memberId: member.id, position: 0 } },
      },
    })
    const hint = { rule: 'r', source: 'profile', score: 1, version: 1, computedAt: now() }
    await db.crossTrackHint.create({
      data: { ...hint, listingId: listing.id, words: { from: ['手がかりの印'], to: ['他社のことば'] } },
    })
    const navigator = { participantId: participant.id, tracks: [], industries: [], appointedAt: now() }
    await db.navigator.create({ data: navigator })
    const kept = { navigatorParticipantId: participant.id, createdAt: now() }
    const { participant: visited } = await makeOwner()
    const about = { ...kept, participantId: visited.id }
    await db.navigatorTask.create({ data: { ...about, title: '用件の印' } })
    await db.visit.create({ data: { ...about, plannedOn: now(), words: '訪問の印' } })
    await db.diagnosis.create({ data: { ...about, formVersion: 1, answers: {}, note: '診断の印', madeOn: now() } })
    await db.navigatorContact.create({
      data: { ...kept, industry: '24', company: '人脈の印', strength: 'fair', lastContactOn: now() },
    })
    const pair = { offerListingId: listing.id, needListingId: away.id, navigatorParticipantId: participant.id }
    await db.putAsidePair.create({ data: { ...pair, reason: '脇に置く印', putAsideAt: now() } })
    await db.notedPair.create({ data: { ...pair, notedAt: new Date('2031-02-03T00:00:00Z') } })
    const reading = { offerListingId: listing.id, needListingId: away.id, contentHash: '', readerVersion: '', fit: 70 }
    await db.pairReading.create({ data: { ...reading, reasons: { ja: ['見立ての印'], en: [] }, readAt: now() } })
    const consent = { participantId: participant.id, recipient: '送り先の印', textVersion: '', givenAt: now() }
    await db.readerConsent.create({ data: { ...consent, givenByMemberId: member.id } })
    const asked = { participantId: participant.id, askedByMemberId: member.id, createdAt: now(), stateChangedAt: now() }
    await db.expertVisit.create({ data: { ...asked, topic: '相談の印', wantedDays: '平日', place: '本社' } })
    const text = await exportOwnData(actor)
    for (const mark of ['手がかりの印', '脇に置く印', '2031-02-03']) expect(text).toContain(mark)
    for (const others of ['他社の題名', '他社のことば']) expect(text).not.toContain(others)
    const marks = [
      '用件',
      '訪問',
      '相談',
      '診断',
      '人脈',
      '見立て',
      '送り先',
      '見送り',
      '題名',
      '秘密',
      '書きかけ',
      '前の版',
      '質問',
      '答え',
      '種類',
    ].map((mark) => `${mark}の印`)
    for (const mark of [...marks, member.email, participant.name]) expect(text).toContain(mark)
    expect(text).not.toContain('尋ねた人')
    expect(JSON.parse(text)).toMatchObject({
      format: 'musubi-own-data/1',
      member: { id: member.id },
      participants: { profiles: [{ id: participant.id }] },
      matchMails: { setting: { pace: 'weekly' }, told: [match] },
      listings: [{ id: listing.id }],
      strongMatches: [{ ...match, fit: 61 }],
    })
  })

  it('holds shares of sales: what both know, and of the rest each side its own', async () => {
    const { dealId, offer, need, agreementId, statements } = await makeRoyalty({ product: '椅子の印' })
    const [first, second] = statements
    const figures = { salesYen: 1_234_500n, enteredAt: now(), enteredByMemberId: need.member.id }
    const sent = { royaltyYen: 43_207n, taxYen: 4_320n, withheldYen: 0n, sentAt: now(), sentByMemberId: need.member.id }
    await db.royaltyStatement.update({ where: { id: first!.id }, data: { ...figures, ...sent, note: '払う側の印' } })
    await db.royaltyStatement.update({ where: { id: second!.id }, data: { ...figures, salesYen: 7_654_300n } })
    await askAudit(offer.actor, dealId, { agreementId, reason: '確認の印' })
    const audit = await db.royaltyAudit.findFirstOrThrow({ where: { agreementId } })
    await answerAudit(need.actor, dealId, { auditId: audit.id, answer: '返事の印' })
    const designers = await exportOwnData(offer.actor)
    const payers = await exportOwnData(need.actor)
    for (const mark of ['椅子の印', '1234500', '43207', '確認の印']) expect(designers).toContain(mark)
    for (const mark of ['7654300', '払う側の印', '返事の印']) expect(designers).not.toContain(mark)
    for (const mark of ['椅子の印', '7654300', '払う側の印', '返事の印']) expect(payers).toContain(mark)
    expect(payers).not.toContain('確認の印')
  })

  it('holds the own side of a deal and nothing of the other party', async () => {
    const { offer, need, offerListing, needListing, dealId } = await makeDeal()
    for (const [side, listing] of [
      ['offer', offerListing],
      ['need', needListing],
    ] as const) {
      const words = { title: `${side}の題名`, teaser: `${side}の紹介文` }
      await db.listing.update({ where: { id: listing.id }, data: words })
      await db.listingConfidential.upsert({
        where: { listingId: listing.id },
        update: { details: { secret: `${side}の秘密` } },
        create: { listingId: listing.id, details: { secret: `${side}の秘密` } },
      })
      const { member, participant } = side === 'offer' ? offer : need
      const note = `${side}の条件`
      await db.dealTerms.create({
        data: {
          dealId,
          proposedBy: side,
          memberId: member.id,
          amountYen: 1n,
          note,
          status: 'superseded',
          createdAt: now(),
        },
      })
      await db.ndaSignature.create({
        data: {
          dealId,
          side,
          participantId: participant.id,
          memberId: member.id,
          signerName: `${side}の署名`,
          documentKey: 'k',
          documentVersion: '1',
          documentLocale: 'ja',
          documentSha256: 'x',
          documentText: '双方の名前',
          ipAddress: '::1',
          userAgent: '',
          signedAt: now(),
        },
      })
    }
    for (const [mine, theirs, me, them] of [
      ['offer', 'need', offer, need],
      ['need', 'offer', need, offer],
    ] as const) {
      const text = await exportOwnData(await signedIn(me.member.id))
      for (const part of ['題名', '紹介文', '秘密', '条件', '署名']) {
        expect(text).toContain(`${mine}の${part}`)
        expect(text).not.toContain(`${theirs}の${part}`)
      }
      for (const secret of [
        them.member.email,
        them.member.id,
        them.participant.id,
        them.participant.name,
        '双方の名前',
      ])
        expect(text).not.toContain(secret)
      // The offer has asked; the note is the navigator's.
      expect(text.includes('お会いしたいです。')).toBe(mine === 'offer')
      expect(text).not.toContain('よい組み合わせだと思います。')
    }
  })

  it('holds what a navigator has written about cases for the writer alone', async () => {
    const { navigator, introductionId, asker, counterpart } = await makeDeal()
    const at = { member: navigator.member.id, participant: navigator.participant.id }
    const words = { introductionId, navigatorId: at.participant, authorMemberId: at.member }
    await db.caseNote.create({ data: { ...words, text: 'メモの印', writtenAt: now() } })
    const call = { side: 'offer', calledAt: now(), outcome: 'talked', words: '電話の印', notedAt: now() } as const
    await db.caseCall.create({ data: { ...words, ...call } })
    await db.caseStep.create({ data: { ...words, text: '一手の印', dueOn: now(), setAt: now() } })
    const outcome = { outcome: 'lost', reasons: ['price'], note: '結果の印', answeredAt: now() }
    await db.brokeredOutcome.create({ data: { ...words, ...outcome } })
    const reply = { navigatorId: at.participant, name: '名前の印', text: '定型の印', createdAt: now() }
    await db.quickReply.create({ data: reply })
    const own = await exportOwnData(navigator.actor)
    for (const mark of ['メモ', '電話', '一手', '結果', '名前', '定型']) expect(own).toContain(`${mark}の印`)
    const colleague = await makeMember()
    const membership = {
      memberId: colleague.id,
      participantId: at.participant,
      role: 'member',
      createdAt: now(),
    } as const
    await db.membership.create({ data: membership })
    for (const actor of [asker, counterpart, await signedIn(colleague.id)])
      expect(await exportOwnData(actor)).not.toContain('の印')
  })

  it('does not tell of an introduction nobody has proposed yet', async () => {
    const { introductionId, asker, counterpart } = await makeRequested()
    expect(await exportOwnData(asker)).toContain(introductionId)
    expect(await exportOwnData(counterpart)).not.toContain(introductionId)
  })

  it.each(['member', 'read_only'] as const)('leaves out a participant in which one is %s', async (role) => {
    const { participant } = await makeOwner()
    const listing = await makeListing(participant.id, { confidential: { companyName: '秘密の印' } })
    const { id } = await makeMember()
    await db.membership.create({ data: { memberId: id, participantId: participant.id, role, createdAt: now() } })
    const text = await exportOwnData(await signedIn(id))
    expect(JSON.parse(text)).toMatchObject({ memberships: [{ participantId: participant.id, role }], listings: [] })
    for (const other of ['秘密の印', listing.id]) expect(text).not.toContain(other)
  })

  it('holds nothing that opens the account', async () => {
    const { actor, member } = await makeOwner()
    const secrets = { passwordHash: 'hash-mark', totpSecret: 'totp-mark', totpConfirmedAt: now() }
    await db.member.update({ where: { id: member.id }, data: secrets })
    await db.recoveryCode.create({ data: { memberId: member.id, codeHash: 'code-mark' } })
    await db.session.create({
      data: {
        memberId: member.id,
        tokenHash: `token-mark-${member.id}`,
        createdAt: now(),
        lastSeenAt: now(),
        expiresAt: now(),
      },
    })
    expect(await exportOwnData(actor)).not.toMatch(/(hash|totp|code|token)-mark/)
  })

  it('holds the changes of address that were asked for', async () => {
    const { actor, member } = await makeOwner()
    const addresses = { oldEmail: member.email, newEmail: 'new-mark@example.test' }
    await db.emailToken.create({
      data: {
        memberId: member.id,
        purpose: 'change_email',
        tokenHash: `token-mark-${member.id}`,
        createdAt: now(),
        expiresAt: now(),
        ...addresses,
      },
    })
    const text = await exportOwnData(actor)
    expect(JSON.parse(text)).toMatchObject({ emailChanges: [addresses] })
    expect(text).not.toContain('token-mark')
  })

  it('has decided about every kind of row', () => {
    const folder = new URL('../../../prisma/schema/', import.meta.url)
    const schema = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'))
    const models = [...schema.join('\n').matchAll(/^model (\w+) /gm)].map(([, name]) => name)
    expect(Object.keys(exportPlan).sort()).toEqual(models.sort())
  })
})
