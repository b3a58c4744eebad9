import { readFileSync } from 'node:fs'

interface DemoLogin {
  who: string
  email: string
  password: string
  /** Of the device that shows the login's codes; published like the password, for demo data only. */
  totpSecret?: string
}

// A file, because `npm start` prints it too.
const logins = JSON.parse(readFileSync(new URL('./demo-logins.json', import.meta.url), 'utf8')) as DemoLogin[]

/** @throws Error when the file has no such login */
export function loginOf(name: string): DemoLogin {
  const login = logins.find(({ email }) => email.startsWith(`${name}@`))
  if (!login) throw new Error(`no demo login ${name}`)
  return login
}
