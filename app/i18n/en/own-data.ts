export const ownData = {
  goesTitle: 'What goes',
  staysTitle: 'What stays',
  stays:
    'Signed confidentiality agreements, records of fees and of what was done are kept for {{years}} years, as the law asks. Your name also stays in the copies of those you have signed with. None of it is published or used for anything else.',
  confirmTitle: 'A last check',
  obstacles: {
    title: 'Some things have to be finished first',
    deal: 'Running deal {{number}}: please finish it or break it off',
    charge: 'Unpaid fee {{number}}',
    brokering: 'You accompany {{count}} introductions and deals',
    clients: '{{count}} of the clients you registered have nobody of their own yet. Please invite them first.',
  },
  export: {
    title: 'Get your data',
    lead: 'Everything Musubi holds about you and the participants you manage, as one file (JSON).',
    holdsTitle: 'What the file holds',
    holdsAccount: 'Your name, address, sign-ins, favourites, questions and what you did',
    holdsParticipant:
      'The profile, listings (drafts and earlier versions too), introductions, deals and fees of “{{name}}”',
    holdsNot:
      'It holds nothing of the other parties, and nothing to sign in with. It does hold the confidential part of your listings: please keep it safe.',
    button: 'Get the file',
  },
  account: {
    title: 'Leave Musubi',
    lead: 'Your account is deleted. This cannot be undone.',
    goesAccount: 'Your name, address, password, and being signed in anywhere',
    leaves: 'Your place in “{{name}}”, which goes on with others',
    ends: 'The listings and the profile of “{{name}}”; introductions under way end',
    handOver: 'You are the only one who manages “{{name}}”. Please hand it over to somebody else in it first.',
    toTeam: 'To its team',
    finish: '“{{name}}” has something to be finished.',
    lastOperator: 'You are the last operator. Please make somebody else an operator first.',
    exportFirst: 'Before you leave, you can take your data along.',
    confirm: 'Enter your present password and press the button. You leave at once.',
    button: 'Delete my account and leave',
  },
  participant: {
    title: 'Close the participant',
    lead: '“{{name}}” stops using Musubi. This cannot be undone. Your own account stays.',
    goesListings: 'All listings, drafts, confidential parts and pictures',
    goesProfile: 'The profile, papers handed in, and invitations',
    goesIntroductions: 'Introductions that wait for an answer; the other side is told that they ended',
    goesPeople: 'What {{count}} others in the team could see and do',
    confirm: 'Enter your present password and press the button. It closes at once.',
    button: 'Close this participant',
  },
  notices: {
    accountDeleted: 'You have left Musubi. Thank you for having been here.',
    participantClosed: 'The participant has been closed.',
  },
}
