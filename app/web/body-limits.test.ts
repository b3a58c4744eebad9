import { describe, expect, it } from 'vitest'
import { maxBodyBytes } from './body-limits.ts'

const MB = 1024 * 1024
const id = '0190a2f0-0000-7000-8000-000000000000'

describe('how much a page takes', () => {
  it.each([
    [`/listings/${id}/edit/images`, 14],
    [`/listings/${id}/edit/images.data`, 14],
    [`/participants/${id}/logo`, 14],
    [`/participants/${id}/documents.data`, 14],
    [`/participants/${id}/portfolio`, 14],
    [`/participants/${id}/portfolio/${id}`, 14],
    [`/listings/${id}/edit`, 2],
    [`/listings/${id}/edit/images/more`, 2],
    [`/listings/a/b/edit/images`, 2],
    [`/participants/${id}/documents/a/b`, 2],
    ['/sign-in', 2],
    ['/', 2],
  ])('%s: %i MB', (path, megabytes) => expect(maxBodyBytes(path)).toBe(megabytes * MB))
})
