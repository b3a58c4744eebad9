import { z } from 'zod'
import { altText, pictureFields } from '#app/features/participants/picture-schema.ts'
import { findContactDetail } from '#app/platform/form/contact-details.ts'
import { encodeFormError } from '#app/platform/form/error-map.ts'

/** A description stands beside the picture for all its readers: no way to reach the owner past the navigator. */
const openAltText = altText.superRefine((text, context) => {
  const found = findContactDetail(text)
  if (found) context.addIssue({ code: 'custom', message: encodeFormError('contact_detail', { found }) })
})

const place = { field: z.string().max(60) }
const one = { ...place, imageId: z.uuid() }

export const addImageSchema = z.object({ ...place, ...pictureFields, alt: openAltText })
export const takeImageSchema = z.object(one)
export const removeImageSchema = z.object(one)
export const moveImageSchema = z.object({ ...one, by: z.enum(['up', 'down']) })
export const describeImageSchema = z.object({ ...one, alt: openAltText })

export type AddImageInput = z.infer<typeof addImageSchema>
