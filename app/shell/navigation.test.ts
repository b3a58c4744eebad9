import { describe, expect, it } from 'vitest'
import { translatorFor } from '#app/i18n/server-translator.server.ts'
import { mainNavigation } from './navigation.ts'

const member = {
  displayName: '見本 花子',
  email: 'a@example.test',
  isNavigator: false,
  isReferrer: true,
  isOperator: false,
  isEmailVerified: true,
}
const ID = '0190a2f0-0000-7000-8000-000000000000'

const currentAt = (path: string) =>
  mainNavigation(translatorFor('ja'), { member, path, isTrialSite: false })
    .filter(({ current }) => current)
    .map(({ to }) => to)

describe('the main navigation', () => {
  it.each([
    ['/listings', '/listings'],
    ['/listings?q=x', '/listings'],
    [`/listings/${ID}`, '/listings'],
    [`/listings/${ID}?kept`, '/listings'],
    [`/listings/${ID}/ask`, '/listings'],
    ['/listings/new', '/listings/new'],
    ['/listings/new/succession/offer?participant=x', '/listings/new'],
    ['/listings/mine', '/listings/new'],
    ['/listings/mine?page=2', '/listings/new'],
    [`/listings/${ID}/edit`, '/listings/new'],
    [`/listings/${ID}/edit/business?check`, '/listings/new'],
    [`/listings/${ID}/edit/check`, '/listings/new'],
    [`/listings/${ID}/preview?as=member`, '/listings/new'],
    [`/listings/${ID}/renew`, '/listings/new'],
    [`/listings/${ID}/broaden`, '/listings/new'],
    [`/listings/${ID}/matches`, '/listings/new'],
    [`/listings/${ID}/questions`, '/listings/new'],
    ['/listings/edited', '/listings'],
    ['/home', '/home'],
    [`/clients/${ID}`, '/clients'],
  ])('marks for %s the entry %s', (path, entry) => {
    expect(currentAt(path)).toEqual([entry])
  })

  it('marks nothing on a page of none of its entries', () => {
    expect(currentAt('/account')).toEqual([])
  })
})
