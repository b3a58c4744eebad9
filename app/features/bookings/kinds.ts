/** The kinds of quotes of this feature; `subjectId` is the id of the place or the visit. */
export const EXHIBITION_PLACE = 'exhibition_place'
export const EXPERT_VISIT = 'expert_visit'

export const EXHIBITION_SCHEDULE = 'event.exhibition'
export const VISIT_SCHEDULE = 'expert.visit'
