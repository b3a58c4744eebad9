import type { Answer } from '../protocol/answer-request.ts'
import { PAGE_HEADERS } from './render-document.ts'

/** A request for a page: the object its address names, and the posted form (empty for a GET). */
export interface PageRequest {
  id: string
  method: string
  form: URLSearchParams
}

export const page = (status: number, body: string): Answer => ({ status, headers: PAGE_HEADERS, body })

export const goTo = (location: string): Answer => ({
  status: 303,
  headers: { location, 'cache-control': 'no-store' },
  body: '',
})
