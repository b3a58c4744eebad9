import { translatorFor } from '#app/i18n/server-translator.server.ts'
import type { Translator } from '#app/i18n/translator.ts'
import {
  allSides,
  foldWord,
  headKeys,
  type ImportWords,
  type Meanings,
  type SideWords,
} from '#app/features/listings/import/import-words.ts'
import type { FieldControl, FieldDefinition } from '#app/tracks/field.ts'
import { INDUSTRIES } from '#search/knowledge/industries.ts'
import { PREFECTURES } from '#search/knowledge/prefectures.ts'
import { trackKeys } from '#app/tracks/track-definition.ts'
import { ParticipantKind } from '#prisma/generated/enums.ts'

const translators = [translatorFor('ja'), translatorFor('en')]

/** Words of both languages; where two mean different things the one said first holds. */
function meanings(entries: (translator: Translator) => [string, string][]): Meanings {
  const all = translators.flatMap(entries).map(([word, meaning]): [string, string] => [foldWord(word), meaning])
  return new Map(all.reverse())
}

const industries = meanings(({ dynamic }) =>
  [...INDUSTRIES.keys()].map((code) => [dynamic(`industries.${code}`), code]),
)
const prefectures = meanings(({ dynamic }) =>
  [...PREFECTURES.keys()].map((name) => [dynamic(`prefectures.${name}`), name]),
)
const shared: Partial<Record<FieldControl, Meanings>> = {
  industry: industries,
  industries,
  prefecture: prefectures,
  prefectures,
}

function wordsOf({ track, side, fields }: (typeof allSides)[number]): SideWords {
  const named = `tracks.${track}.sides.${side}`
  const optionsOf = ({ key, control, options }: FieldDefinition) =>
    shared[control] ??
    meanings(({ dynamic }) => options.map((option) => [dynamic(`tracks.${track}.options.${key}.${option}`), option]))
  return {
    name: meanings(({ dynamic }) => [[dynamic(`${named}.name`), side]]),
    // What every side has in common may be called alike, so that one file can hold several sides.
    columns: new Map([
      ...meanings(({ t }) => (['title', 'teaser'] as const).map((key) => [t(`imports.columns.${key}`), key])),
      ...meanings(({ dynamic }) => fields.map(({ key }) => [dynamic(`${named}.fields.${key}.label`), key])),
    ]),
    options: new Map(fields.map((field) => [field.key, optionsOf(field)])),
  }
}

const forPeopleOnly = ['id', 'status', 'updated', 'published'] as const

/** What columns and choices are called on this site, in both languages. */
export const importWords: ImportWords = {
  head: meanings(({ t }) => [
    ...headKeys.map((key): [string, string] => [t(`imports.columns.${key}`), key]),
    [t('imports.columns.client'), 'participantName'],
    ...forPeopleOnly.map((key): [string, string] => [t(`imports.columns.${key}`), '']),
  ]),
  tracks: meanings(({ t }) =>
    trackKeys.flatMap((track): [string, string][] => [
      [t(`tracks.${track}.name`), track],
      [t(`tracks.${track}.short`), track],
    ]),
  ),
  kinds: meanings(({ t }) => Object.values(ParticipantKind).map((kind) => [t(`participants.kinds.${kind}`), kind])),
  sides: new Map(allSides.map((side) => [side.key, wordsOf(side)])),
}
