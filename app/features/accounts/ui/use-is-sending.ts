import { useNavigation } from '@remix-run/react'

/** Whether a form of this page is on its way: any form, or the one whose button has this intent (and this value of `name`). */
export function useIsSending(intent?: string, also?: { name: string; value: string }): boolean {
  const { state, formData } = useNavigation()
  if (state === 'idle' || !formData) return false
  if (intent !== undefined && formData.get('intent') !== intent) return false
  return !also || formData.get(also.name) === also.value
}
