import { describe, expect, it } from 'vitest'
import { isTooCommon } from './common-passwords.ts'

describe('isTooCommon', () => {
  it.each([
    'password123',
    'P@ssw0rd2024!',
    'passwordpassword',
    '1234567890',
    '0987654321',
    'qwertyuiop',
    'qwerty12345',
    '1qaz2wsx3edc',
    '1q2w3e4r5t6y',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'iloveyou2000',
    'sakura19880401',
    'tokyosakura1',
    'ｐａｓｓｗｏｒｄ１２３',
    '2024-01-01-12',
    'abcdefghij',
  ])('%s is common', (password) => expect(isTooCommon(password)).toBe(true))

  it.each([
    'correct horse battery staple',
    'kawaguchi no mise 7',
    'ひるやすみにそばをたべる',
    'vR8!kd02mzQp',
    'tanuki-tonkatsu-9',
    'musubi no hi wa ame datta',
  ])('%s is not', (password) => expect(isTooCommon(password)).toBe(false))

  it('knows its owner', () => {
    expect(isTooCommon('kobayashi.ken2024', ['kobayashi.ken@example.jp'])).toBe(true)
    expect(isTooCommon('kobayashi.ken2024')).toBe(false)
  })
})
