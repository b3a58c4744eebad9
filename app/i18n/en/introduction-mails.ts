/** What is told of an introduction: name nobody and nothing, here a subject stands in a mailbox. */
export const introductionMails = {
  answeredLate: {
    subject: 'A late answer to your introduction',
    lead: 'An introduction that had run out has been answered after all. You can read the reason.',
    action: 'Read the answer',
  },
  queuedForYou: {
    subject: 'Would you broker an introduction?',
    lead: 'You are the navigator we would like to ask. Please read why and what it is about, and decide whether you take it on.',
    action: 'See the request',
  },
  waitingList: {
    subject: 'Your request is on the waiting list',
    lead: 'Many have asked for the same listing, so your request waits for a place. The page shows where you stand.',
    action: 'See my place',
  },
  sentOn: {
    subject: 'Your request has reached the other side',
    lead: 'Your request went straight to the other side. We tell you when they answer. You can call for a navigator at any time.',
    action: 'See how it stands',
  },
  proposedDirect: {
    subject: 'Somebody would like to meet you',
    lead: 'Somebody is interested in your listing. Please answer within 14 days. You can call for a navigator at any time.',
    action: 'Read and answer',
  },
  suggested: {
    subject: 'A navigator has a proposal for you',
    lead: 'A navigator has found somebody who may suit your listing. Please read the note and answer within 14 days.',
    action: 'Read and answer',
  },
  navigatorChanged: {
    subject: 'Your introduction has another navigator',
    lead: 'The operator has given this introduction to another navigator. What was said and the deadline stay as they are.',
    action: 'See the introduction',
  },
  handedToYou: {
    subject: 'Introductions are handed over to you',
    lead: 'The operator hands introductions over to you. Please read the note and decide on the next step.',
    action: 'Open the desk',
  },
  handedOn: {
    subject: 'Introductions were given to another navigator',
    lead: 'The operator has given introductions of yours to another navigator. They are no longer on your desk.',
    action: 'Open the desk',
  },
  agreedFirst: {
    subject: 'One side has agreed to your proposal',
    lead: 'One side of the introduction you proposed would like to meet. We are waiting for the other.',
    action: 'See how it stands',
  },
  reminderHalf: {
    subject: 'An introduction waits for your answer',
    lead: 'Half of the time is over. A yes and a no are equally welcome.',
    action: 'Read and answer',
  },
  reminderLast: {
    subject: 'An introduction ends tomorrow',
    lead: 'Without an answer by tomorrow, this introduction ends. A yes and a no are equally welcome.',
    action: 'Read and answer',
  },
  closed: {
    subject: 'About the introduction you were waiting for',
    lead: 'The listing you asked for has ended, and so has this introduction. You can read why and see similar matches.',
    action: 'Read it',
  },
  sending: {
    subject: 'A listing that may suit you',
    lead: 'There is a listing that may suit yours. Please look at it and tell us whether you would like to meet.',
    action: 'See the listing',
  },
  contactAttempts: {
    subject: 'Repeated attempts to pass on contact details',
    lead: 'A member keeps trying to pass on contact details or ask for names before both sides have agreed.',
    action: 'See the list',
  },
  queued: {
    subject: 'A request for an introduction',
    lead: 'There is a new request in a field you look after. Please see whether you take it on.',
    action: 'See the request',
  },
  requested: {
    subject: 'Your request for an introduction is in',
    lead: 'We have received your request. We tell you when a navigator takes it on.',
    action: 'See how it stands',
  },
  taken: {
    subject: 'A navigator has taken on your request',
    lead: 'A navigator now looks after the introduction you asked for. We tell you when it is put to the other side.',
    action: 'See how it stands',
  },
  proposed: {
    subject: 'Somebody would like to meet you',
    lead: 'Somebody is interested in the listing. Please read the navigator’s note and answer within 14 days.',
    action: 'Read and answer',
  },
  passedOn: {
    subject: 'Your request was put to the other side',
    lead: 'The navigator has put your request to the other side. We tell you when they answer.',
    action: 'See how it stands',
  },
  declined: {
    subject: 'An answer about your introduction',
    lead: 'It did not work out this time. You can read the reason and see similar matches.',
    action: 'Read the answer',
  },
  declinedNavigator: {
    subject: 'An answer to an introduction in your care',
    lead: 'The introduction you proposed was declined this time. You can read the reason.',
    action: 'Read the answer',
  },
  calledOff: {
    subject: 'An introduction was called off',
    lead: 'The navigator has called off the introduction put to you. You need not answer.',
    action: 'See it',
  },
  withdrawn: {
    subject: 'An introduction was withdrawn',
    lead: 'Whoever asked for it has withdrawn the introduction. You need not answer.',
    action: 'See it',
  },
  expired: {
    subject: 'An introduction ran out of time',
    lead: 'No answer came in time, so the introduction ended. You can ask again or see similar matches.',
    action: 'See it',
  },
  expiredOther: {
    subject: 'An introduction ran out of time',
    lead: 'No answer came in time, so the introduction ended. There is nothing for you to do.',
    action: 'See it',
  },
}
