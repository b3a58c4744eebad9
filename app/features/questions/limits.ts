export const QUESTION_MAX = 400
export const ANSWER_MAX = 1_000
/** How many questions of one member may wait at one listing. */
export const OPEN_MAX = 5
