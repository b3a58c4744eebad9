import { z } from 'zod'
import { fileSchema } from '#app/platform/form/file-schema.ts'
import { refuseContactDetails } from '#app/platform/form/refuse-contact-details.ts'
import { lineText } from '#app/platform/form/text-schema.ts'
import { ALT_MAX } from './picture-limits.ts'

/** Whose page a picture belongs to, and with it who may see it. */
export const imagePurposes = ['logo', 'portfolio', 'listing'] as const
export type ImagePurpose = (typeof imagePurposes)[number]

/** It stands beside the picture for all its readers: no way to reach the owner past the navigator. */
export const altText = lineText(ALT_MAX).superRefine(refuseContactDetails)

/** The fields every upload of a picture has; `crop` is filled by the script, if at all. */
export const pictureFields = { picture: fileSchema, alt: altText, crop: z.string().max(100).optional() }
export const pictureSchema = z.object(pictureFields)
export type PictureInput = z.infer<typeof pictureSchema>
