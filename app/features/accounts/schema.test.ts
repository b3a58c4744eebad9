import { describe, expect, it } from 'vitest'
import { checkForm } from '#app/platform/form/check-form.ts'
import { changePasswordSchema, forgotPasswordSchema, signUpSchema } from './schema.ts'

function read(schema: Parameters<typeof checkForm>[1], fields: Record<string, string>) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  const submission = checkForm(body, schema, (encoded) => encoded)
  return submission.status === 'success' ? { value: submission.value } : { error: submission.reply().error }
}

const good = { email: 'hanako@example.jp', displayName: '山田 花子', password: 'kawaguchi no mise 7' }

describe('signUpSchema', () => {
  it('takes a good form, full-width letters included', () => {
    const typed = { ...good, email: ' Ｈａｎａｋｏ@Example.JP ', password: 'ｋａｗａｇｕｃｈｉ no mise 7' }
    expect(read(signUpSchema, typed)).toEqual({ value: good })
  })

  it.each([
    ['email', 'hanako', 'email'],
    ['email', `${'a'.repeat(250)}@example.jp`, 'too_long?max=254'],
    ['email', 'a@b\u0000.jp\nBcc: x@example.com', 'email'],
    ['displayName', '', 'required'],
    ['displayName', '\u202e\u0007', 'required'],
    ['displayName', '花'.repeat(61), 'too_long?max=60'],
    ['password', 'short pw', 'too_short?min=10'],
    ['password', 'x y z '.repeat(40), 'too_long?max=200'],
    ['password', 'Password2024!', 'account.password_too_common'],
  ])('refuses %s "%s": %s', (name, value, error) => {
    expect(read(signUpSchema, { ...good, [name]: value })).toEqual({ error: { [name]: [error] } })
  })

  it.each(['shimamoto2024', 'Shimamoto!!!1'])('refuses a password that is the address or the name: %s', (password) => {
    const refused = { error: { password: ['account.password_too_common'] } }
    expect(read(signUpSchema, { ...good, email: 'shimamoto@example.jp', password })).toEqual(refused)
    expect(read(signUpSchema, { ...good, displayName: 'Shimamoto', password })).toEqual(refused)
    expect(read(signUpSchema, { ...good, password })).toHaveProperty('value')
  })

  it('takes control characters and direction marks out of a name', () => {
    expect(read(signUpSchema, { ...good, displayName: '山田\u202e\u0000\n花子' })).toMatchObject({
      value: { displayName: '山田 花子' },
    })
  })

  it('says what is missing of an empty form', () => {
    expect(read(signUpSchema, {})).toEqual({
      error: { email: ['required'], displayName: ['required'], password: ['required'] },
    })
  })
})

describe('the other forms', () => {
  it('asks for the present password and refuses a common new one', () => {
    expect(read(changePasswordSchema, { newPassword: 'qwerty12345' })).toEqual({
      error: { currentPassword: ['required'], newPassword: ['account.password_too_common'] },
    })
  })
  it('refuses what is no address', () => {
    expect(read(forgotPasswordSchema, { email: "' OR 1=1 --" })).toEqual({ error: { email: ['email'] } })
  })
})
