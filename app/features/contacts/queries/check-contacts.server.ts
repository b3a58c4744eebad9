import type { MemberActor } from '#app/platform/actor.ts'
import type { CellFault, ContactWords } from '../csv/contact-csv.ts'
import { readContactsCsv } from '../csv/read-contacts-csv.server.ts'
import { readUpload } from '../csv/read-upload.server.ts'
import { CONTACTS_MAX } from '../limits.ts'
import { contactKey } from '../rules.ts'
import { readContacts } from './read-contacts.server.ts'

/** A line as the check shows it: what it is, what would happen to it, what is wrong. */
export interface CheckedLine {
  line: number
  name: string
  standing: 'new' | 'known' | 'twice' | 'faulty'
  industry: string | null
  strength: string | null
  lastContactOn: string | null
  faults: CellFault[]
}

export interface ContactsCheck {
  text: string
  duplicates: 'update' | 'skip'
  fault: string | null
  unknownColumns: string[]
  counts: { fresh: number; known: number; twice: number; faulty: number }
  /** Whoever is left out of the list is right. */
  lines: CheckedLine[]
  isTooMany: boolean
}

const SHOWN_RIGHT = 20
const SHOWN_FAULTY = 100

interface Sent {
  file?: File | undefined
  text?: string | undefined
  duplicates: 'update' | 'skip'
}

/** The text goes on to the page and comes back with the button: nothing of it is kept in between. */
export async function checkContacts(actor: MemberActor, sent: Sent, words: ContactWords): Promise<ContactsCheck> {
  const text = sent.file ? await readUpload(sent.file) : (sent.text ?? '')
  const { lines, fault, unknownColumns } = readContactsCsv(text, words)
  const own = await readContacts(actor)
  const known = new Set(own.map(contactKey).filter(Boolean))
  const seen = new Set<string>()
  const checked = lines.map(({ line, cells, contact, faults }): CheckedLine => {
    const key = contactKey(cells)
    const standing = !contact ? 'faulty' : seen.has(key) ? 'twice' : known.has(key) ? 'known' : 'new'
    if (contact) seen.add(key)
    const name = [cells.company, cells.person].filter(Boolean).join(' ').slice(0, 200)
    const { industry = null, strength = null, lastContactOn = null } = contact ?? {}
    return { line, name, standing, industry, strength, lastContactOn, faults }
  })
  const count = (standing: CheckedLine['standing']) => checked.filter((one) => one.standing === standing).length
  const faulty = checked.filter(({ standing }) => standing === 'faulty').slice(0, SHOWN_FAULTY)
  const right = checked.filter(({ standing }) => standing !== 'faulty').slice(0, SHOWN_RIGHT)
  return {
    text,
    duplicates: sent.duplicates,
    fault,
    unknownColumns: unknownColumns.slice(0, 20),
    counts: { fresh: count('new'), known: count('known'), twice: count('twice'), faulty: count('faulty') },
    lines: [...faulty, ...right].sort((a, b) => a.line - b.line),
    isTooMany: own.length + count('new') > CONTACTS_MAX,
  }
}
