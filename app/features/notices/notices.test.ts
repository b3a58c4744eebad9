import { rm } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mailsTo } from '#app/features/accounts/testing/mails.server.ts'
import { clock, DAY_MS, HOUR_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { boss } from '#app/platform/jobs/boss.server.ts'
import { nextMorning } from '#app/platform/mail-pace.ts'
import { mailboxFolder } from '#app/platform/mail/transport.server.ts'
import { makeMember, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { race } from '#app/testing/race.server.ts'
import { changeNoticeSettings } from './commands/change-notice-settings.server.ts'
import { mailHeldNotices } from './commands/mail-held-notices.server.ts'
import { makeNotices } from './commands/make-notices.server.ts'
import { readAllNotices, readNotice } from './commands/read-notices.server.ts'
import { stopNoticeMails } from './commands/stop-notice-mails.server.ts'
import { countUnread } from './queries/count-unread.server.ts'
import { getNoticeSettings } from './queries/get-notice-settings.server.ts'
import { getStopPage } from './queries/get-stop-page.server.ts'
import { listNotices } from './queries/list-notices.server.ts'
import { tellParticipant } from './reactions/tell.server.ts'
import { noticeKinds, type NoticePace } from './rules.ts'
import type { NoticeSettings } from './schema.ts'

const DEAL = '00000000-0000-7000-8000-00000000000d'
const INTRODUCTION = '00000000-0000-7000-8000-00000000000e'

let owner: Awaited<ReturnType<typeof makeOwner>>
let jobs = 0

beforeEach(async () => {
  clock.moveBy(nextMorning(clock.now()).getTime() + 4 * HOUR_MS - clock.now().getTime())
  owner = await makeOwner()
})
afterEach(() => clock.reset())

const news = {
  kind: 'deal_turn' as const,
  subject: 'deal' as const,
  subjectId: DEAL,
  textKey: 'deals.mail.confirmed',
  path: `/deals/${DEAL}`,
}
const asked = {
  kind: 'introduction_asked' as const,
  subject: 'introduction' as const,
  subjectId: INTRODUCTION,
  textKey: 'introductions.mail.proposed',
  path: `/introductions/${INTRODUCTION}`,
}
const tell = (told: typeof news | typeof asked = news, jobId = `job-${jobs++}`) =>
  tellParticipant({ ...told, participantId: owner.participant.id, jobId })

const settings = (pace: NoticePace, isQuiet: 'yes' | 'no' = 'no') =>
  ({ ...Object.fromEntries(noticeKinds.map((kind) => [kind, pace])), isQuiet }) as NoticeSettings

const subjects = async () => (await mailsTo(owner.actor.email)).map(({ subject }) => subject)
const list = (isUnreadOnly = false, page = 1) => listNotices(owner.actor, { page, isUnreadOnly })
const toEvening = () => clock.moveBy(10 * HOUR_MS)
const toMorning = () => clock.moveBy(nextMorning(clock.now()).getTime() - clock.now().getTime())

describe('a notice', () => {
  it('reaches each who may act for the participant once, also when its job runs again', async () => {
    const colleague = await makeMember()
    await db.membership.create({
      data: { memberId: colleague.id, participantId: owner.participant.id, role: 'member', createdAt: clock.now() },
    })
    for (let time = 0; time < 3; time++) await tell(news, 'again')
    for (const actor of [owner.actor, await signedIn(colleague.id)]) {
      expect(await countUnread(actor)).toBe(1)
      expect(await mailsTo(actor.email)).toHaveLength(1)
    }
  })

  it('is made by one of two workers, with one mail', async () => {
    await race(
      () => tell(news, 'raced'),
      () => tell(news, 'raced'),
    )
    expect((await list()).groups.flatMap(({ notices }) => notices)).toHaveLength(1)
    expect(await subjects()).toEqual(['案件で、あなたの確認を待っています'])
  })

  it('is there together with its mail or not at all', async () => {
    const queue = await boss()
    const send = queue.send.bind(queue)
    const broken = new Error('the process dies')
    queue.send = () => Promise.reject(broken)
    await expect(tell(news, 'died')).rejects.toThrow(broken)
    queue.send = send
    expect(await countUnread(owner.actor)).toBe(0)
    await tell(news, 'died')
    expect(await countUnread(owner.actor)).toBe(1)
    expect(await subjects()).toHaveLength(1)
  })

  it('is read by nobody else, nor by who has left the participant', async () => {
    await tell()
    const [group] = (await list()).groups
    const other = await makeOwner()
    const id = group!.notices[0]!.id
    await expect(readNotice(other.actor, id)).rejects.toMatchObject({ code: 'request.not_found' })
    expect((await listNotices(other.actor, { page: 1, isUnreadOnly: false })).groups).toEqual([])
    await db.membership.deleteMany({ where: { memberId: owner.member.id } })
    const gone = await signedIn(owner.member.id)
    expect(await countUnread(gone)).toBe(0)
    await expect(readNotice(gone, id)).rejects.toMatchObject({ code: 'request.not_found' })
    expect(await subjects()).toEqual([])
  })
})

describe('the list', () => {
  it('puts together what concerns the same, the newest first', async () => {
    await tell()
    clock.moveBy(1000)
    await tell(asked)
    clock.moveBy(1000)
    await tell({ ...news, textKey: 'deals.mail.moved' })
    const { groups, unread } = await list()
    expect(unread).toBe(3)
    expect(groups.map(({ subject, notices }) => [subject, notices.map(({ textKey }) => textKey)])).toEqual([
      ['deal', ['deals.mail.moved', 'deals.mail.confirmed']],
      ['introduction', ['introductions.mail.proposed']],
    ])
  })

  it('comes in pages of twenty', async () => {
    for (let at = 0; at < 21; at++) {
      clock.moveBy(1000)
      await tell({ ...news, subjectId: crypto.randomUUID() })
    }
    const [first, second] = [await list(), await list(false, 2)]
    expect([first.groups.length, second.groups.length, first.pageCount]).toEqual([20, 1, 2])
  })

  it('tells read from unread, and marks only what was shown', async () => {
    await tell()
    await tell(asked)
    const shown = await list()
    const id = shown.groups.find(({ subject }) => subject === 'introduction')!.notices[0]!.id
    expect(await readNotice(owner.actor, id)).toBe(asked.path)
    expect(await readNotice(owner.actor, id)).toBe(asked.path)
    expect((await list(true)).groups.map(({ subject }) => subject)).toEqual(['deal'])
    clock.moveBy(1000)
    await tell(asked)
    await readAllNotices(owner.actor, shown.until)
    expect((await list(true)).groups.map(({ subject }) => subject)).toEqual(['introduction'])
    expect(await countUnread(owner.actor)).toBe(1)
  })
})

describe('the mails', () => {
  it('wait at night for the morning, and then come in one', async () => {
    await changeNoticeSettings(owner.actor, settings('instant', 'yes'))
    toEvening()
    await tell()
    await tell(asked)
    expect(await mailHeldNotices()).toBe(0)
    expect(await subjects()).toEqual([])
    toMorning()
    expect(await mailHeldNotices()).toBe(1)
    expect(await mailHeldNotices()).toBe(0)
    const [mail, ...more] = await mailsTo(owner.actor.email)
    expect(more).toEqual([])
    expect(mail!.subject).toBe('お知らせが2件あります')
    expect(mail!.text).toContain(news.path)
    expect(mail!.text).toContain(asked.path)
  })

  it('come at night to who wants that, and never a day late at night', async () => {
    await changeNoticeSettings(owner.actor, settings('instant', 'no'))
    toEvening()
    await tell()
    expect(await subjects()).toHaveLength(1)
    await changeNoticeSettings(owner.actor, settings('daily', 'no'))
    await tell(asked)
    clock.moveBy(DAY_MS)
    expect(await mailHeldNotices()).toBe(0)
    toMorning()
    expect(await mailHeldNotices()).toBe(1)
  })

  it('are made by one of two sweeps', async () => {
    await changeNoticeSettings(owner.actor, settings('daily'))
    await tell()
    await tell(asked)
    toMorning()
    await race(mailHeldNotices, mailHeldNotices)
    expect(await subjects()).toEqual(['お知らせが2件あります'])
  })

  it('leave out what has been read or is not wanted any more', async () => {
    await changeNoticeSettings(owner.actor, settings('daily'))
    await tell()
    await tell(asked)
    await readAllNotices(owner.actor, clock.now().toISOString())
    await tell({ ...news, textKey: 'deals.mail.moved' })
    await changeNoticeSettings(owner.actor, { ...settings('daily'), deal_turn: 'none' })
    toMorning()
    expect(await mailHeldNotices()).toBe(0)
    expect(await subjects()).toEqual([])
  })

  it('do not come when not wanted; the notice does', async () => {
    await changeNoticeSettings(owner.actor, settings('none'))
    await tell()
    expect(await subjects()).toEqual([])
    expect(await countUnread(owner.actor)).toBe(1)
  })

  it('speak the language of the member', async () => {
    await db.member.update({ where: { id: owner.member.id }, data: { locale: 'en' } })
    await tell()
    const [mail] = await mailsTo(owner.actor.email)
    expect(mail!.subject).toMatch(/^[\x20-\x7e]+$/)
    expect(mail!.text).toContain('Stop mails of this kind')
  })

  it('are stopped by one click, one kind or all, and only by our own link', async () => {
    await tell()
    const [mail] = await mailsTo(owner.actor.email)
    const token = /notices\/stop\?token=(\S+)/.exec(mail!.text)![1]!
    expect(await getStopPage(token)).toEqual({ isOn: true, stopped: 'deal_turn' })
    for (const wrong of ['', `${token}x`, token.replace('deal_turn', 'question'), token.split('.')[0]!])
      await expect(stopNoticeMails(wrong)).rejects.toMatchObject({ code: 'notice.bad_link' })
    await stopNoticeMails(token)
    await stopNoticeMails(token)
    expect(await getStopPage(token)).toEqual({ isOn: false, stopped: 'deal_turn' })
    const { paces } = await getNoticeSettings(owner.actor)
    expect(paces.filter(({ pace }) => pace === 'none')).toEqual([{ kind: 'deal_turn', pace: 'none', isAsked: true }])
    await rm(mailboxFolder(), { recursive: true, force: true })
    await tell()
    await tell(asked)
    expect(await subjects()).toEqual(['紹介が届いています'])
  })

  it('say all of several kinds by the link of a mail of several', async () => {
    await changeNoticeSettings(owner.actor, settings('daily'))
    await tell()
    await tell(asked)
    toMorning()
    await mailHeldNotices()
    const [mail] = await mailsTo(owner.actor.email)
    const token = /notices\/stop\?token=(\S+)/.exec(mail!.text)![1]!
    await stopNoticeMails(token)
    const { paces } = await getNoticeSettings(owner.actor)
    expect(paces.every(({ pace }) => pace === 'none')).toBe(true)
  })

  it('go to nobody for no one', async () => {
    expect(await makeNotices('nobody', [])).toBe(0)
  })
})
