import { z } from 'zod'
import { altText, pictureFields } from '#app/features/participants/picture-schema.ts'

const place = { field: z.string().max(60) }
const one = { ...place, imageId: z.uuid() }

export const addImageSchema = z.object({ ...place, ...pictureFields })
export const takeImageSchema = z.object(one)
export const removeImageSchema = z.object(one)
export const moveImageSchema = z.object({ ...one, by: z.enum(['up', 'down']) })
export const describeImageSchema = z.object({ ...one, alt: altText })

export type AddImageInput = z.infer<typeof addImageSchema>
