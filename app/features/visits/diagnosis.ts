/** How ready a firm is for succession: questions, weights and what they come to. The weights are Musubi's own, an aid to conversation. */

export const diagnosisAnswers = ['yes', 'partly', 'no', 'unknown'] as const
export type DiagnosisAnswer = (typeof diagnosisAnswers)[number]

interface Group {
  key: string
  weight: number
  questions: readonly string[]
}

/** A change of questions or weights is a new number: what was answered before is read with what was asked then. */
export const FORM_VERSION = 1

const forms: Readonly<Record<number, readonly Group[]>> = {
  1: [
    { key: 'owner', weight: 2, questions: ['when', 'standIn'] },
    { key: 'successor', weight: 3, questions: ['candidate', 'talked'] },
    { key: 'numbers', weight: 2, questions: ['monthly', 'separate'] },
    { key: 'shares', weight: 2, questions: ['register', 'guarantees'] },
    { key: 'rights', weight: 1, questions: ['permits', 'property'] },
    { key: 'people', weight: 1, questions: ['keyPeople', 'knowHow'] },
    { key: 'customers', weight: 1, questions: ['spread', 'ties'] },
  ],
}

/** The questions by group. @throws Error for a version that was never asked */
export function diagnosisForm(version: number = FORM_VERSION): readonly Group[] {
  const form = forms[version]
  if (!form) throw new Error(`no diagnosis form ${version}`)
  return form
}

export type Band = 'begin' | 'underway' | 'ready'

export interface GroupResult {
  key: string
  /** 0..100 of the questions that were answered; null where none was. */
  percent: number | null
  band: Band | null
}

export interface DiagnosisResult {
  percent: number | null
  band: Band | null
  groups: GroupResult[]
  /** What to do next, the weightiest first: not done, then begun, then what has to be found out. */
  next: { group: string; question: string; answer: Exclude<DiagnosisAnswer, 'yes'> }[]
  unknown: number
}

const WORTH: Record<Exclude<DiagnosisAnswer, 'unknown'>, number> = { yes: 1, partly: 0.5, no: 0 }
const URGENT: readonly DiagnosisAnswer[] = ['no', 'partly', 'unknown']
const UNDERWAY_FROM = 40
const READY_FROM = 75

const bandOf = (percent: number | null): Band | null =>
  percent === null ? null : percent < UNDERWAY_FROM ? 'begin' : percent < READY_FROM ? 'underway' : 'ready'

/** A mean of what is known, as whole percent; what is unknown neither raises nor lowers it. */
function mean(parts: readonly { value: number | null; weight: number }[]): number | null {
  const known = parts.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]))
  const weight = known.reduce((sum, one) => sum + one.weight, 0)
  return weight === 0 ? null : Math.round(known.reduce((sum, one) => sum + one.value * one.weight, 0) / weight)
}

/** What the answers come to. A question without an answer counts as unknown. */
export function diagnose(answers: Readonly<Record<string, string>>, version: number = FORM_VERSION): DiagnosisResult {
  const answerTo = (question: string) =>
    diagnosisAnswers.find((one) => Object.hasOwn(answers, question) && answers[question] === one) ?? 'unknown'
  const form = diagnosisForm(version)
  const groups = form.map(({ key, weight, questions }) => {
    const parts = questions.map((question) => {
      const answer = answerTo(question)
      return { value: answer === 'unknown' ? null : WORTH[answer] * 100, weight: 1 }
    })
    return { key, weight, percent: mean(parts) }
  })
  const percent = mean(groups.map((group) => ({ value: group.percent, weight: group.weight })))
  const open = form.flatMap(({ key, weight, questions }) =>
    questions.flatMap((question) => {
      const answer = answerTo(question)
      return answer === 'yes' ? [] : [{ group: key, question, answer, weight }]
    }),
  )
  return {
    percent,
    band: bandOf(percent),
    groups: groups.map(({ key, percent: of }) => ({ key, percent: of, band: bandOf(of) })),
    next: open
      .sort((a, b) => URGENT.indexOf(a.answer) - URGENT.indexOf(b.answer) || b.weight - a.weight)
      .map(({ group, question, answer }) => ({ group, question, answer })),
    unknown: open.filter(({ answer }) => answer === 'unknown').length,
  }
}
