import { existsSync, readFileSync } from 'node:fs'
import { inRoot } from './paths.mjs'

/** Written by the demo data's author: [{ "who": "…", "email": "…", "password": "…", "totpSecret": "…" }]. */
const LOGINS = 'prisma/seed/demo-logins.json'

function width(text) {
  // Japanese letters take two columns of a terminal.
  return [...text].reduce(
    (sum, letter) =>
      sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\uff60\uffe0-\uffe6]/.test(letter) ? 2 : 1),
    0,
  )
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => width(row[column]))))
  const line = (row) => row.map((cell, column) => cell + ' '.repeat(widths[column] - width(cell))).join('   ')
  return rows.map((row) => `  ${line(row).trimEnd()}`).join('\n')
}

/** What a person who just started Musubi wants to know: where it is, and who they may be. */
export function summary({ url, demo, standin, seconds }) {
  const lines = ['', `結び Musubi: ${url}   (ready after ${seconds.toFixed(1)} s, Ctrl-C stops everything)`]
  if (standin) lines.push(`Payments are played by a stand-in of Stripe: ${standin}`)
  if (demo && existsSync(inRoot(LOGINS))) {
    const logins = JSON.parse(readFileSync(inRoot(LOGINS), 'utf8'))
    const rows = logins.map(({ who, email, password, totpSecret }) => [
      who,
      email,
      password,
      totpSecret ? '+ code' : '',
    ])
    lines.push('', 'Demo logins:', table(rows))
    lines.push(`The six-digit codes of those with "+ code" stand on ${url}/dev/mailbox`)
  }
  return `${lines.join('\n')}\n`
}
