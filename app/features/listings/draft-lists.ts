import type { FieldControl, FieldDefinition } from '#app/tracks/field.ts'

const LISTS: readonly FieldControl[] = ['choices', 'images', 'industries', 'prefectures']

/** Whether a form sends several entries of this field. */
export const isList = ({ control }: Pick<FieldDefinition, 'control'>): boolean => LISTS.includes(control)
