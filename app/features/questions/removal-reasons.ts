/** Why the operator takes a public question and its answer off a listing; asker and owner read the sentence for it. */
export const removalReasons = ['identifies', 'offends', 'misleads', 'unlawful', 'other'] as const
