import type { Locale } from '#app/i18n/translator.ts'
import { type ProfiledKind, kindProfiles } from '#app/features/participants/kind-profiles/definitions.ts'
import { isRequired } from '#app/tracks/field.ts'
import type { ListingSide, TrackKey } from '#app/tracks/track-definition.ts'
import { unique } from '#e2e/fixtures/people.ts'
import { fieldsOf, sampleOf, sampleValues } from '#e2e/fixtures/sample-values.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { type Fields, Visitor } from '#e2e/fixtures/visitor.ts'
import { fillFields } from './acts/fill.ts'
import { checkParticipant, join, type PostingKind, register } from './acts/join.ts'
import { post, review } from './acts/post.ts'
import { atStart, open, press, type Scene, seesNotice } from './acts/scene.ts'

const PHONE = { width: 390, height: 844 }
const DESKTOP = { width: 1280, height: 900 }

/** What each kind posts first. */
const posts: Record<PostingKind, [TrackKey, ListingSide]> = {
  sme: ['succession', 'offer'],
  mid_size: ['trial', 'need'],
  startup: ['trial', 'offer'],
  designer: ['design', 'offer'],
  successor_candidate: ['succession', 'need'],
  public_body: ['trial', 'need'],
}

const ways: [Locale, typeof PHONE][] = [
  ['ja', PHONE],
  ['en', DESKTOP],
]

/** What must be said, and where and in which trade: as much as somebody in a hurry writes. */
function shortValues(track: TrackKey, side: ListingSide, marker: string, locale: Locale): Fields {
  const all = sampleValues(track, side, marker, locale)
  const kept = fieldsOf(track, side).filter(
    (field) => ['industry', 'prefecture'].includes(field.key) || isRequired(field, all),
  )
  return Object.fromEntries(kept.flatMap(({ key }) => (all[key] === undefined ? [] : [[key, all[key]]])))
}

/** Fills in what is asked of a kind beyond the profile everybody has. */
async function describe(scene: Scene, participantId: string, kind: ProfiledKind, locale: Locale): Promise<void> {
  const { t } = scene.texts
  const fields = kindProfiles[kind]
  const values = Object.fromEntries(
    fields.flatMap((field) => {
      const value = sampleOf(field, locale === 'ja' ? '結木' : 'Yuigi', locale)
      return value === undefined ? [] : [[field.key, value] as const]
    }),
  )
  await open(scene, `/participants/${participantId}/profiles/${kind}`)
  await fillFields(scene, fields, values, { labels: `profiles.${kind}.fields`, options: `profiles.${kind}.options` })
  await press(scene, t('participants.form.save'))
  await seesNotice(scene, t('participants.notices.edited'))
}

const isProfiled = (kind: string): kind is ProfiledKind => Object.hasOwn(kindProfiles, kind)

for (const [language, viewport] of ways) {
  test.describe(`${language} at ${viewport.width}`, () => {
    test.use({ language, viewport })

    const newcomer = () => ({
      email: `${unique()}@e2e.example`,
      displayName: language === 'ja' ? '結田 花子' : 'Hanako Yuita',
      password: '春の川辺を三人で歩く',
    })
    const nameOf = () => `${language === 'ja' ? '結木舎' : 'Yuigi Works '}${unique()}`

    for (const kind of Object.keys(posts) as PostingKind[]) {
      test(`${kind}: from the sign-up to a published listing`, async ({ pageOf, texts, staff, page }) => {
        test.setTimeout(360_000)
        const own: Scene = { page: await pageOf(await Visitor.create()), texts, isLooking: true }
        const operator: Scene = { page: await pageOf(staff.operator), texts }
        await own.page.setViewportSize(viewport)
        await join(own, newcomer())
        const name = nameOf()
        const participantId = await register(own, name, kind)
        await checkParticipant(operator, name)
        if (isProfiled(kind)) await describe(own, participantId, kind, language)
        const [track, side] = posts[kind]
        const listing = await post(own, track, side, shortValues(track, side, `結木${unique()}`, language))
        await review(operator, name)
        // A stranger reads it, and reads no name.
        await page.goto(`/listings/${listing}`)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.getByText(name)).toHaveCount(0)
      })
    }

    for (const kind of ['expert', 'referrer'] as const) {
      test(`${kind}: ${kind === 'expert' ? 'from the sign-up to a checked profile' : 'from the sign-up to a published listing of a client'}`, async ({
        pageOf,
        texts,
        staff,
        page,
      }) => {
        test.setTimeout(360_000)
        const own: Scene = { page: await pageOf(await Visitor.create()), texts, isLooking: true }
        const operator: Scene = { page: await pageOf(staff.operator), texts }
        await own.page.setViewportSize(viewport)
        await join(own, newcomer())
        const name = nameOf()
        const participantId = await register(own, name, kind)
        await describe(own, participantId, kind, language)
        await checkParticipant(operator, name)
        if (kind === 'expert') return
        const clientName = nameOf()
        await registerClient(own, clientName)
        await own.page.getByRole('link', { name: texts.t('referrers.page.verify'), exact: true }).click()
        await press(own, texts.t('participants.profile.request'))
        await seesNotice(own, texts.t('participants.notices.requested'))
        await checkParticipant(operator, clientName)
        const values = shortValues('succession', 'offer', `結木${unique()}`, language)
        const listing = await post(own, 'succession', 'offer', values)
        await review(operator, clientName)
        await page.goto(`/listings/${listing}`)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        for (const hidden of [name, clientName]) await expect(page.getByText(hidden)).toHaveCount(0)
      })
    }
  })
}

/** A bank or chamber registers a client with the consent it was given, and stands on the client's page. */
async function registerClient(scene: Scene, name: string): Promise<void> {
  const { page, texts } = scene
  const { t } = texts
  await open(scene, '/clients/new')
  await page.getByRole('textbox', { name: t('referrers.form.name'), exact: true }).fill(name)
  await page.getByRole('checkbox', { name: atStart(t('participants.kinds.sme')) }).check()
  await page.getByRole('textbox', { name: t('referrers.form.consentBy'), exact: true }).fill('結田 一郎')
  await page.getByRole('radio', { name: t('referrers.form.methods.paper') }).check()
  await page.getByRole('checkbox', { name: /2026-11/ }).check()
  await press(scene, t('referrers.form.submit'))
  await seesNotice(scene, t('referrers.notices.registered'))
}
