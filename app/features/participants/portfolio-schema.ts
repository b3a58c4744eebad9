import { z } from 'zod'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { fileSchema } from '#app/platform/form/file-schema.ts'
import { refuseContactDetails } from '#app/platform/form/refuse-contact-details.ts'
import { lineText, longText } from '#app/platform/form/text-schema.ts'
import { CAPTION_MAX, PIECE_TITLE_MAX } from './limits.ts'
import { altText, pictureFields } from './picture-schema.ts'
import { optionalText, pastYearText } from './profile-text.ts'

const thisYear = () => Number(tokyoDay(clock.now()).slice(0, 4))

/** A navigator and, once an introduction is proposed, the other side read it before both have said yes. */
const words = {
  title: lineText(PIECE_TITLE_MAX).superRefine(refuseContactDetails),
  caption: optionalText(longText(CAPTION_MAX).superRefine(refuseContactDetails)),
  year: pastYearText(thisYear),
}

/** A file box left alone sends a file without a name; a piece may do without a picture, or keep the one it has. */
const noFile = z.custom<File>((value) => value instanceof File && value.size === 0 && value.name === '')
const optionalPicture = z.union([noFile.transform(() => undefined), fileSchema]).optional()

/** A piece of work; the description is asked for when there is a picture. */
export const pieceSchema = z
  .object({ ...words, picture: optionalPicture, crop: pictureFields.crop, alt: optionalText(altText) })
  .superRefine(({ picture, alt }, context) => {
    if (picture && !alt) context.addIssue({ code: 'custom', path: ['alt'], message: 'required' })
  })

export const pieceRowSchema = z.object({ pieceId: z.uuid() })
export const movePieceSchema = z.object({ pieceId: z.uuid(), direction: z.enum(['up', 'down']) })

export type PieceInput = z.output<typeof pieceSchema>
